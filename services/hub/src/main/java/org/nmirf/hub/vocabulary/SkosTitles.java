package org.nmirf.hub.vocabulary;

import java.util.Map;
import java.util.TreeMap;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the vocabularies are called in the languages of the site. */
@Component
class SkosTitles {

    private final MessageSource messages;

    SkosTitles(MessageSource messages) {
        this.messages = messages;
    }

    /** Language to title. */
    Map<String, String> of(String vocabulary) {
        Map<String, String> titles = new TreeMap<>();
        for (Language language : Language.forInterface()) {
            titles.put(
                    language.code(),
                    messages.getMessage(
                            "vocabulary.name." + vocabulary,
                            null,
                            java.util.Locale.forLanguageTag(language.code())));
        }
        return titles;
    }
}
