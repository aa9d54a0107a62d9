package nl.thuisbest.web.jw301;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a message, with where it stands. */
final class Node {
    private final String name;
    private final boolean basis;
    private final String path;
    private final int line;
    private final List<Node> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param basis whether it is of the basis schema
     */
    Node(String name, boolean basis, String path, int line) {
        this.name = name;
        this.basis = basis;
        this.path = path;
        this.line = line;
    }

    String name() {
        return name;
    }

    /** As the compact schema writes it. */
    String qualified() {
        return basis ? "ijw:" + name : name;
    }

    String path() {
        return path;
    }

    int line() {
        return line;
    }

    List<Node> parts() {
        return parts;
    }

    String text() {
        return text.toString();
    }

    void add(String more) {
        text.append(more);
    }

    int length() {
        return text.length();
    }

    Node add(Node part) {
        parts.add(part);
        return part;
    }

    /** The first part of that name, over several levels: {@code Naam/Geslachtsnaam}. */
    Optional<Node> find(String way) {
        var at = Optional.of(this);
        for (var step : way.split("/")) {
            at = at.flatMap(node -> node.all(step).stream().findFirst());
        }
        return at;
    }

    List<Node> all(String part) {
        return parts.stream().filter(node -> node.name.equals(part)).toList();
    }

    /** The text of a part, or empty when it is not there. */
    String value(String way) {
        return find(way).map(node -> node.text().strip()).orElse("");
    }

    @Override
    public String toString() {
        return path;
    }
}
