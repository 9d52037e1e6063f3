package org.nmirf.hub.query;

/**
 * A piece of what was typed.
 *
 * @param kind what it is
 * @param text its words, without quotation marks, star or minus
 */
record Lexeme(Kind kind, String text) {

    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    static Lexeme of(Kind kind) {
        return new Lexeme(kind, "");
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether something that is searched for begins here. */
    boolean beginsOperand() {
        return switch (kind) {
            case WORD, PHRASE, PREFIX, NOT, OPEN -> true;
            case AND, OR, CLOSE -> false;
        };
    }
}
