package nl.thuisbest.benchmark.append;

/** Who does the same case. */
enum Contender {
    BARE("the bare limit: one insert a step"),
    APPEND("our append alone"),
    ACTION("our whole action"),
    FLOWABLE("Flowable CMMN 7.2");

    private final String words;

    Contender(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
