package org.nmirf.node.paper;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/**
 * A stretch of text of one look.
 *
 * @param link where it leads, or null; only web and mail addresses are kept, others are dropped
 * @param language of this stretch where it differs from its part's, or null
 */
public record Run(
        String text,
        boolean bold,
        boolean italic,
        @Nullable URI link,
        @Nullable Language language) {

    private static final Set<String> SAFE = Set.of("http", "https", "mailto");

    public Run {
        link = safe(link);
    }

    /** Upright text. */
    public static Run plain(String text) {
        return new Run(text, false, false, null, null);
    }

    /** Bold text. */
    public static Run bold(String text) {
        return new Run(text, true, false, null, null);
    }

    /** Italic text; Arabic letters stay upright. */
    public static Run italic(String text) {
        return new Run(text, false, true, null, null);
    }

    /** Text that leads to a web or mail address. */
    public static Run link(String text, URI target) {
        return new Run(text, false, false, target, null);
    }

    /** The same text, said to be in this language. */
    public Run in(Language other) {
        return new Run(text, bold, italic, link, other);
    }

    /** The address if a reader may be sent there without harm, else null. */
    static @Nullable URI safe(@Nullable URI link) {
        return link != null
                        && link.getScheme() != null
                        && SAFE.contains(link.getScheme().toLowerCase(Locale.ROOT))
                ? link
                : null;
    }
}
