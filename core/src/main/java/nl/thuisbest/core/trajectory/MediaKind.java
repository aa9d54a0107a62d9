package nl.thuisbest.core.trajectory;

/** What the bytes of a document are, told from the bytes and never from its name. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String type;
    private final String ending;

    MediaKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** As browsers name it. */
    public String type() {
        return type;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return ending;
    }
}
