package nl.thuisbest.arch.canary.store;

/** Breaks a rule on purpose. */
public record Prints(String words) {
    public void print() {
        System.out.println(words);
    }
}
