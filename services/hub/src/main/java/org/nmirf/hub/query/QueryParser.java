package org.nmirf.hub.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nmirf.hub.query.Expression.All;
import org.nmirf.hub.query.Expression.Any;
import org.nmirf.hub.query.Expression.Not;
import org.nmirf.hub.query.Expression.Phrase;
import org.nmirf.hub.query.Expression.Prefix;
import org.nmirf.hub.query.Expression.Words;
import org.nmirf.hub.query.Lexeme.Kind;

/**
 * Reads a query. Whatever is typed has a meaning: an operator without its operand is a word, a
 * parenthesis that is not closed ends with the query.
 *
 * <pre>
 * any  := all { OR all }
 * all  := item { [AND] item }
 * item := ( NOT | "-" ) item | "(" any ")" | phrase | prefix* | words
 * </pre>
 *
 * NOT binds closest, then AND and mere neighbourhood, then OR. Words that stand together without an
 * operator are one list.
 */
public final class QueryParser {

    private final List<Lexeme> pieces;
    private int at;

    private QueryParser(List<Lexeme> pieces) {
        this.pieces = pieces;
    }

    /** What was typed, or empty if it has no letter and no digit. */
    public static Optional<Expression> parse(String text) {
        QueryParser parser = new QueryParser(withoutIdleParentheses(Lexer.split(text)));
        List<Expression> parts = new ArrayList<>();
        while (parser.at < parser.pieces.size()) {
            parser.any().ifPresent(parts::add);
            // A parenthesis that nothing opened.
            parser.at++;
        }
        return joined(parts, false);
    }

    /** Where nothing is combined, parentheses are punctuation. */
    private static List<Lexeme> withoutIdleParentheses(List<Lexeme> pieces) {
        boolean isCombined =
                pieces.stream()
                        .anyMatch(
                                piece ->
                                        piece.is(Kind.AND)
                                                || piece.is(Kind.OR)
                                                || piece.is(Kind.NOT));
        return isCombined
                ? pieces
                : pieces.stream()
                        .filter(piece -> !piece.is(Kind.OPEN) && !piece.is(Kind.CLOSE))
                        .toList();
    }

    private Optional<Expression> any() {
        List<Expression> parts = new ArrayList<>();
        all().ifPresent(parts::add);
        while (isAt(Kind.OR)) {
            at++;
            all().ifPresent(parts::add);
        }
        return parts.size() > 1 ? Optional.of(new Any(parts)) : parts.stream().findFirst();
    }

    private Optional<Expression> all() {
        List<Expression> parts = new ArrayList<>();
        boolean isSaid = false;
        while (at < pieces.size() && !isAt(Kind.OR) && !isAt(Kind.CLOSE)) {
            if (isAt(Kind.AND)) {
                at++;
                isSaid = true;
            }
            item().ifPresent(parts::add);
        }
        return joined(parts, isSaid);
    }

    private Optional<Expression> item() {
        if (at == pieces.size()) {
            return Optional.empty();
        }
        Lexeme piece = pieces.get(at);
        return switch (piece.kind()) {
            case WORD -> Optional.of(words());
            case PHRASE -> taken(new Phrase(piece.text()));
            case PREFIX -> taken(new Prefix(piece.text()));
            case OPEN -> parenthesis();
            case NOT -> negation(piece);
            case AND, OR, CLOSE -> Optional.empty();
        };
    }

    private Optional<Expression> taken(Expression expression) {
        at++;
        return Optional.of(expression);
    }

    private Expression words() {
        StringBuilder words = new StringBuilder();
        while (isAt(Kind.WORD)) {
            words.append(words.isEmpty() ? "" : " ").append(pieces.get(at).text());
            at++;
        }
        return new Words(words.toString());
    }

    private Optional<Expression> parenthesis() {
        at++;
        Optional<Expression> inside = any();
        if (isAt(Kind.CLOSE)) {
            at++;
        }
        return inside;
    }

    private Optional<Expression> negation(Lexeme piece) {
        at++;
        if (at == pieces.size() || !pieces.get(at).beginsOperand()) {
            return piece.text().isEmpty() ? Optional.empty() : Optional.of(new Words(piece.text()));
        }
        // NOT excludes one word, not the whole list that follows.
        if (isAt(Kind.WORD)) {
            return taken(new Not(new Words(pieces.get(at).text())));
        }
        return item().map(part -> part instanceof Not twice ? twice.part() : new Not(part));
    }

    private static Optional<Expression> joined(List<Expression> parts, boolean isSaid) {
        return parts.size() > 1 ? Optional.of(new All(parts, isSaid)) : parts.stream().findFirst();
    }

    private boolean isAt(Kind kind) {
        return at < pieces.size() && pieces.get(at).is(kind);
    }
}
