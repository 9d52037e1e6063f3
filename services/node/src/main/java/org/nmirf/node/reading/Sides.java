package org.nmirf.node.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.node.review.FoundText;
import org.nmirf.web.page.Piece;

/**
 * One text twice: what stays with every finding marked, and what leaves.
 *
 * @param stays the text as it was written
 * @param leaves the text as it will leave
 */
record Sides(List<Piece> stays, List<Piece> leaves) {

    private static final Pattern MASK = Pattern.compile("\\[[A-Z]+-\\d+]");
    private static final String OPEN = "open";

    Sides {
        stays = List.copyOf(stays);
        leaves = List.copyOf(leaves);
    }

    /** Sides of a text on which not everything is decided: masks have no number yet. */
    static Sides unfinished(String text, List<FoundText> findings) {
        List<Piece> leaves = new ArrayList<>();
        int done = 0;
        for (FoundText found : findings) {
            add(leaves, text.substring(done, found.start()));
            String word =
                    switch (state(found)) {
                        case OPEN -> "\u2026";
                        case "accepted" -> mask(found);
                        case "generalised" -> detail(found);
                        default -> found.text();
                    };
            mark(leaves, word, found);
            done = found.end();
        }
        add(leaves, text.substring(done));
        return new Sides(stays(text, findings), leaves);
    }

    /** Sides of a text of which the exact words that leave are known. */
    static Sides finished(String text, String leaving, List<FoundText> findings) {
        List<Piece> leaves = new ArrayList<>();
        int done = 0;
        int at = 0;
        for (FoundText found : findings) {
            String before = text.substring(done, found.start());
            at += before.length();
            String word = at > leaving.length() ? "" : word(leaving, at, found);
            add(leaves, before);
            mark(leaves, word, found);
            at += word.length();
            done = found.end();
        }
        add(leaves, text.substring(done));
        // What is shown must be what leaves, to the letter: else it is shown without marks.
        String shown = String.join("", leaves.stream().map(Piece::text).toList());
        return new Sides(
                stays(text, findings),
                shown.equals(leaving) ? leaves : List.of(Piece.plain(leaving)));
    }

    private static String word(String leaving, int at, FoundText found) {
        return switch (state(found)) {
            case "generalised" -> detail(found);
            case "kept" -> found.text();
            default -> {
                var mask = MASK.matcher(leaving).region(at, leaving.length());
                yield mask.lookingAt() ? mask.group() : "";
            }
        };
    }

    private static List<Piece> stays(String text, List<FoundText> findings) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (FoundText found : findings) {
            add(pieces, text.substring(done, found.start()));
            mark(pieces, found.text(), found);
            done = found.end();
        }
        add(pieces, text.substring(done));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.plain(text));
        }
    }

    private static void mark(List<Piece> pieces, String text, FoundText found) {
        // Nothing stands there any more when hidden characters were deleted.
        if (!text.isEmpty()) {
            pieces.add(Piece.marked(text, found.id(), "identifier." + found.type(), state(found)));
        }
    }

    private static String mask(FoundText found) {
        return found.type() == IdentifierType.UNICODE_ANOMALY
                ? ""
                : "[" + found.type().label() + "]";
    }

    private static String detail(FoundText found) {
        var choice = found.decision();
        return choice == null ? "" : choice.detail();
    }

    /** Word of the state that the page knows: open, accepted, generalised or kept. */
    static String state(FoundText found) {
        var choice = found.decision();
        if (choice == null) {
            return OPEN;
        }
        return switch (choice.decision()) {
            case "MASK" -> "accepted";
            case "GENERALISE" -> "generalised";
            default -> "kept";
        };
    }
}
