package org.nmirf.node.paper.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the elements of an XML part one after the other, so that long documents need no memory.
 */
final class Xml {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(Writer out) {
        this.out = out;
        put("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String name, String... attributes) {
        begin(name, attributes);
        put(">");
        open.push(name);
        return this;
    }

    Xml close() {
        put("</" + open.pop() + ">");
        return this;
    }

    Xml empty(String name, String... attributes) {
        begin(name, attributes);
        put("/>");
        return this;
    }

    /** An empty element if the condition holds. */
    Xml emptyIf(boolean condition, String name, String... attributes) {
        return condition ? empty(name, attributes) : this;
    }

    Xml text(String text) {
        put(escaped(text));
        return this;
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void begin(String name, String... attributes) {
        put("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            put(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
    }

    private void put(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
