package nl.thuisbest.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of a rulebook with its bytes as they are; its place in the folder says what it is. */
public record RulebookFile(String path, byte[] bytes) {
    /** What a file is for, by where it stands. */
    public enum Role {
        PROGRAMME("programmes/*.yaml"),
        PIECE("pieces/*.yaml"),
        LAW("law/*.yaml"),
        RIGHTS("rights.yaml"),
        LETTER("letters/*.md"),
        HOUSE("letters/gegevens.yaml"),
        UNKNOWN("");

        private final String pattern;

        Role(String pattern) {
            this.pattern = pattern;
        }

        public String pattern() {
            return pattern;
        }
    }

    public Role place() {
        if (path.matches("programmes/[^/]+\\.yaml")) {
            return Role.PROGRAMME;
        }
        if (path.matches("pieces/[^/]+\\.yaml")) {
            return Role.PIECE;
        }
        if (path.matches("law/[^/]+\\.yaml")) {
            return Role.LAW;
        }
        if (path.matches("letters/[^/]+\\.md")) {
            return Role.LETTER;
        }
        return switch (path) {
            case "rights.yaml" -> Role.RIGHTS;
            case "letters/gegevens.yaml" -> Role.HOUSE;
            default -> Role.UNKNOWN;
        };
    }

    /** Whether it is an edition of a programme that was made and approved in the product. */
    public boolean isMade() {
        return place() == Role.PROGRAMME && path.indexOf('@') >= 0;
    }

    /** The file of an edition that was made: {@code programmes/thuisbest@2.yaml}. */
    public static RulebookFile made(String programme, int edition, String text) {
        return new RulebookFile(
                "programmes/%s@%d.yaml".formatted(programme, edition),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is about letters: a rulebook is complete without, and rules as it does. */
    public boolean ofLetters() {
        return place() == Role.LETTER || place() == Role.HOUSE;
    }

    /** The text, or empty when the bytes are no UTF-8. */
    public Optional<String> text() {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
