package nl.thuisbest.benchmark.http;

/** What a professional asks. */
enum Kind {
    TODAY("/vandaag"),
    LIST("/trajecten"),
    PATH("a path's page"),
    ACTION("one action (a talk with school)");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
