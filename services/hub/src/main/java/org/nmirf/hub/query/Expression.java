package org.nmirf.hub.query;

import java.util.List;
import java.util.stream.Stream;

/** What is searched for. */
public sealed interface Expression {

    /** Words that stand together; practices should have most of them. */
    record Words(String text) implements Expression {}

    /** Words in exactly this order and form. */
    record Phrase(String text) implements Expression {}

    /** Every word that begins so. */
    record Prefix(String text) implements Expression {}

    /**
     * Each of these.
     *
     * @param isSaid whether AND stands between them; else they merely stand beside each other
     */
    record All(List<Expression> parts, boolean isSaid) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Any(List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing in which this is found. */
    record Not(Expression part) implements Expression {}

    /** Every text that is wanted, in order: what is excluded is left out. */
    default Stream<String> wanted() {
        return switch (this) {
            case Words words -> Stream.of(words.text());
            case Phrase phrase -> Stream.of(phrase.text());
            case Prefix prefix -> Stream.of(prefix.text());
            case All all -> all.parts().stream().flatMap(Expression::wanted);
            case Any any -> any.parts().stream().flatMap(Expression::wanted);
            case Not not -> Stream.empty();
        };
    }
}
