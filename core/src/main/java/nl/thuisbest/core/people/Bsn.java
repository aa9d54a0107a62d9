package nl.thuisbest.core.people;

import nl.thuisbest.core.kernel.Invalid;

/**
 * A citizen service number of nine digits that passes the elfproef; never shown by {@code
 * toString}.
 */
public record Bsn(String value) {
    public Bsn {
        value = value.replace(".", "").replace(" ", "");
        if (!value.matches("\\d{9}") || !elfproef(value)) {
            throw new Invalid("Bsn", "bsn");
        }
    }

    private static boolean elfproef(String digits) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return !digits.equals("000000000") && (sum - (digits.charAt(8) - '0')) % 11 == 0;
    }

    @Override
    public String toString() {
        return "[Bsn]";
    }
}
