package nl.thuisbest.web.piece;

/** A judgement: icon, word and colour together, never colour alone. */
public record Mark(Tone tone, String icon, String text) {
    /** How it is meant. */
    public enum Tone {
        OK,
        WARN,
        BAD,
        WAIT;

        public String css() {
            return switch (this) {
                case OK -> "m-ok";
                case WARN -> "m-warn";
                case BAD -> "m-bad";
                case WAIT -> "m-wait";
            };
        }
    }

    public static Mark ok(String text) {
        return new Mark(Tone.OK, "check", text);
    }

    /** Done, and after its term. */
    public static Mark late(String text) {
        return new Mark(Tone.WARN, "check", text);
    }

    public static Mark open(String text) {
        return new Mark(Tone.WARN, "hourglass", text);
    }

    public static Mark bad(String text) {
        return new Mark(Tone.BAD, "octagon-alert", text);
    }

    public static Mark planned(String text) {
        return new Mark(Tone.WAIT, "circle-dashed", text);
    }
}
