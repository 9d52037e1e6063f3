package org.nmirf.hub.markup;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a document that was read, each named {@code {namespace}name}. */
public final class XmlTree {

    private XmlTree() {}

    /** The first element; fails if the bytes are no document. */
    public static Element read(byte[] document) throws Exception {
        var reader = DocumentBuilderFactory.newDefaultNSInstance();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return reader.newDocumentBuilder()
                .parse(new ByteArrayInputStream(document))
                .getDocumentElement();
    }

    /** Elements directly inside. */
    public static List<Element> inside(Element element) {
        var nodes = element.getChildNodes();
        List<Element> inside = new ArrayList<>();
        for (Node node : IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList()) {
            if (node instanceof Element one) {
                inside.add(one);
            }
        }
        return inside;
    }

    /** Those of a name, directly inside. */
    public static List<Element> inside(Element element, String name) {
        return inside(element).stream().filter(one -> name.equals(one.getLocalName())).toList();
    }

    /** The only one of a name, directly inside. */
    public static Element only(Element element, String name) {
        List<Element> found = inside(element, name);
        if (found.size() != 1) {
            throw new AssertionError(name + " is there " + found.size() + " times");
        }
        return found.getFirst();
    }

    /** The text of the only one of a name. */
    public static String text(Element element, String name) {
        return only(element, name).getTextContent();
    }
}
