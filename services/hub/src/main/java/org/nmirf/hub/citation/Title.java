package org.nmirf.hub.citation;

import java.util.UUID;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.ShownLanguage;

/**
 * What a practice is called.
 *
 * @param text its title; empty while it cannot be found
 * @param language of the title
 * @param isGone whether its country took it back
 */
public record Title(UUID practice, String text, String language, boolean isGone) {

    /**
     * What a practice is called for readers of a language.
     *
     * @param found what became of it
     * @param reader ISO 639-1 code
     */
    public static Title of(UUID practice, Lookup found, String reader) {
        if (!(found instanceof Lookup.Live live)) {
            return new Title(practice, "", reader, found instanceof Lookup.Withdrawn);
        }
        String language = ShownLanguage.of(live.practice(), reader);
        var words = live.practice().texts().get(language);
        return new Title(practice, words == null ? "" : words.title(), language, false);
    }

    /** Whether it can be found. */
    public boolean isKnown() {
        return !text.isEmpty();
    }
}
