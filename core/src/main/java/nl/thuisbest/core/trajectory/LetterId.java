package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Code;

/** A text of the organisation that letters are made from: {@code schorsing-jongere}. */
public record LetterId(String value) implements Code {
    public LetterId {
        value = Code.checked("LetterId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
