package org.nmirf.node.paper.internal;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.nmirf.node.paper.Part;
import org.nmirf.web.language.Language;

/**
 * The few words that documents bring themselves, in the language of the document and not of whoever
 * asks for it.
 */
final class PaperWords {

    private final Locale locale;
    private final ResourceBundle bundle;

    PaperWords(Language language) {
        this.locale = language.locale(null);
        this.bundle =
                ResourceBundle.getBundle(
                        "messages/paper",
                        Locale.of(language.code()),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String contents() {
        return bundle.getString("paper.contents");
    }

    /** "Page 3 of 20"; the arguments may be marks that stand for fields. */
    String page(Object number, Object total) {
        return new MessageFormat(bundle.getString("paper.page"), locale)
                .format(new Object[] {number, total});
    }

    String note(Part.Note.Kind kind) {
        return switch (kind) {
            case GAP -> bundle.getString("paper.note.gap");
            case WARNING -> bundle.getString("paper.note.warning");
        };
    }
}
