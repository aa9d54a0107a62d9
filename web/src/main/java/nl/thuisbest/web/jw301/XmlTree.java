package nl.thuisbest.web.jw301;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML as a tree with line numbers. No document type, no entity from outside, and no more elements,
 * depth or text than a message can have: such a file is refused before it costs anything.
 */
final class XmlTree {
    static final String MESSAGE = "http://www.istandaarden.nl/ijw/3_2/jw301/schema";
    static final String BASIS = "http://www.istandaarden.nl/ijw/3_2/basisschema/schema";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int DEEPEST = 20;
    private static final int MOST = 200_000;
    private static final int LONGEST = 100_000;

    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int count;

    private XmlTree() {}

    /** Not readable as a message at all. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Unreadable(Fault fault) {
            super(fault.key());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    static Node read(byte[] bytes) throws Unreadable {
        var tree = new XmlTree();
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                tree.take(reader.next(), reader);
            }
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            throw new Unreadable(
                    new Fault(
                            "", at == null ? 0 : at.getLineNumber(), Fault.FORM, "xml", List.of()));
        }
        if (tree.root == null) {
            throw new Unreadable(new Fault("", 0, Fault.FORM, "xml", List.of()));
        }
        return tree.root;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside is opened");
        });
        return factory;
    }

    private void take(int event, XMLStreamReader reader) throws Unreadable {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw unreadable(reader, "doctype");
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) throws Unreadable {
        if (++count > MOST || open.size() >= DEEPEST) {
            throw unreadable(reader, "too-much");
        }
        var space = reader.getNamespaceURI();
        boolean basis = BASIS.equals(space);
        if (!basis && !MESSAGE.equals(space)) {
            throw unreadable(reader, "namespace");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!INSTANCE.equals(reader.getAttributeNamespace(i))) {
                throw unreadable(reader, "attribute");
            }
        }
        var above = open.peek();
        var name = reader.getLocalName();
        var node = new Node(name, basis, path(above, name), reader.getLocation().getLineNumber());
        if (above == null) {
            root = node;
        } else {
            var unused = above.add(node);
        }
        open.push(node);
    }

    /** The root is left out; the second of several is counted. */
    private static String path(@Nullable Node above, String name) {
        if (above == null) {
            return name;
        }
        var place = above.all(name).size() + 1;
        var own = place > 1 ? name + "[" + place + "]" : name;
        return above.path().equals("Bericht") ? own : above.path() + "/" + own;
    }

    private void text(XMLStreamReader reader) throws Unreadable {
        var at = open.peek();
        if (at != null) {
            at.add(reader.getText());
            if (at.length() > LONGEST) {
                throw unreadable(reader, "too-much");
            }
        }
    }

    private Unreadable unreadable(XMLStreamReader reader, String key) {
        var at = open.peek();
        return new Unreadable(
                new Fault(
                        at == null ? "" : at.path(),
                        reader.getLocation().getLineNumber(),
                        Fault.FORM,
                        key,
                        List.of()));
    }
}
