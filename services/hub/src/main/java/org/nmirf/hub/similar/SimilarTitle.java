package org.nmirf.hub.similar;

import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.ShownLanguage;
import org.nmirf.web.page.Reader;

/** The title of a practice and the language it is in. */
record SimilarTitle(String text, String language) {

    static SimilarTitle of(IndexedPractice practice, Reader reader) {
        String language = ShownLanguage.of(practice, reader.language().code());
        var text = practice.texts().get(language);
        return new SimilarTitle(text == null ? "" : text.title(), language);
    }
}
