package org.nmirf.hub.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.hub.analysis.Token;

/** The names of concepts in one language, by the terms they are made of. */
final class NameTree {

    private final String language;
    private final Node root = new Node();

    NameTree(String language) {
        this.language = language;
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<ConceptKey> concepts = new ArrayList<>();
    }

    /** Learns a name; one of nothing but small words is no name. */
    void add(String name, ConceptKey concept) {
        Node node = root;
        for (Token token : LanguageAnalysis.stems(language, name)) {
            node = node.next.computeIfAbsent(token.term(), term -> new Node());
        }
        if (node != root && !node.concepts.contains(concept)) {
            node.concepts.add(concept);
        }
    }

    /** The names in a text, the longest wherever several begin. */
    List<Mention> find(String text) {
        List<Token> tokens = LanguageAnalysis.stems(language, text);
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = endOfName(tokens, at);
            if (end > at) {
                found.add(mention(text, tokens, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private int endOfName(List<Token> tokens, int from) {
        int end = from;
        @Nullable Node node = root;
        for (int at = from; at < tokens.size() && node != null; at++) {
            node = node.next.get(tokens.get(at).term());
            if (node != null && !node.concepts.isEmpty()) {
                end = at + 1;
            }
        }
        return end;
    }

    private Mention mention(String text, List<Token> tokens, int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        Node node = root;
        for (Token token : tokens.subList(from, to)) {
            node = java.util.Objects.requireNonNull(node.next.get(token.term()));
        }
        return new Mention(
                text.substring(start, end), start, end, node.concepts, List.of(language));
    }
}
