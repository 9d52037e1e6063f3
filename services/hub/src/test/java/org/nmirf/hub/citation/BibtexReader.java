package org.nmirf.hub.citation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one BibTeX entry as strictly as BibTeX does: a backslash hides no brace. */
final class BibtexReader {

    private final String text;
    private int at;

    private BibtexReader(String text) {
        this.text = text;
    }

    /** Fields by name, without the braces around them; type and key under those names. */
    static Map<String, String> read(String text) {
        var reader = new BibtexReader(text);
        Map<String, String> fields = new LinkedHashMap<>();
        reader.expect('@');
        fields.put("type", reader.until('{'));
        fields.put("key", reader.until(','));
        while (reader.next() != '}') {
            String name = reader.until('=').strip();
            reader.next();
            String value = reader.text.charAt(reader.at) == '{' ? reader.braced() : reader.bare();
            if (fields.put(name, value) != null) {
                throw new IllegalArgumentException("twice: " + name);
            }
            if (reader.next() == ',') {
                reader.at++;
            }
        }
        reader.at++;
        if (!reader.text.substring(reader.at).isBlank()) {
            throw new IllegalArgumentException("something follows the entry");
        }
        return fields;
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private void expect(char letter) {
        if (next() != letter) {
            throw new IllegalArgumentException("no " + letter + " at " + at);
        }
        at++;
    }

    private String until(char letter) {
        int end = text.indexOf(letter, at);
        String found = text.substring(at, end);
        at = end + 1;
        return found;
    }

    private String bare() {
        int start = at;
        while (Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String braced() {
        int start = at + 1;
        int depth = 0;
        do {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
        return text.substring(start, at - 1);
    }
}
