package org.nmirf.hub.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a reader searches for: for whoever finds it in a file a year later. */
@Component
public class QueryWords {

    private final Names names;
    private final MessageSource messages;

    QueryWords(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /**
     * What was typed and every condition, one a line, in that language; at least one line.
     *
     * @param language an interface language
     */
    public List<String> of(PracticeQuery query, Language language) {
        Locale locale = Locale.of(language.code());
        PracticeQuery read = query.readBy(language);
        List<String> lines = new ArrayList<>();
        if (!read.words().isEmpty()) {
            lines.add(line(messages.getMessage("search.words", null, locale), read.words()));
        }
        for (SearchPage.Chip chip : SearchPage.chips(read, names)) {
            String facet = messages.getMessage("facet." + chip.parameter(), null, locale);
            String about =
                    chip.isExcluded()
                            ? messages.getMessage("search.not", new Object[] {facet}, locale)
                            : facet;
            lines.add(line(about, chip.label()));
        }
        if (lines.isEmpty()) {
            lines.add(messages.getMessage("search.all", null, locale));
        }
        return List.copyOf(lines);
    }

    private static String line(String about, String value) {
        return about + ": " + value;
    }
}
