package nl.thuisbest.core.kernel;

/** A task of a programme that someone of the team has. */
public record TaskId(String value) implements Code {
    public TaskId {
        value = Code.checked("TaskId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
