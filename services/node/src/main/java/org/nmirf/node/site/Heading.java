package org.nmirf.node.site;

import java.util.Optional;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.web.language.Language;

/**
 * What a practice is called on a page, and in which language.
 *
 * @param title the words
 * @param language code of their language; empty when it is not known
 */
public record Heading(String title, String language) {

    /** The title in the reader's language where there is one, else the original's. */
    public static Heading of(PracticeContent content, Language reader) {
        var text = text(content, reader.code()).orElseGet(content::original);
        return new Heading(text.title(), text.language());
    }

    /** The title of a table of figures, in whatever language it is. */
    public static Heading ofFigures(String title) {
        return new Heading(title, "");
    }

    /** The text in that language. */
    public static Optional<PracticeText> text(PracticeContent content, String language) {
        return content.texts().stream()
                .filter(text -> text.language().equals(language))
                .findFirst();
    }
}
