package nl.thuisbest.rulebook.read;

/** How many letters two names differ, so that a slip of the pen gets its name back. */
final class Nearness {
    private Nearness() {}

    /** Whether one may well have been meant where the other was written. */
    static boolean slip(String a, String b) {
        return distance(a, b) <= Math.max(2, b.length() / 5);
    }

    /** Levenshtein distance. */
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
