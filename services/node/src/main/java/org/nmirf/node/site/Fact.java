package org.nmirf.node.site;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.web.page.Reader;

/**
 * One line of what a practice says about itself beside its texts.
 *
 * @param labelKey message key of what it is
 * @param values what it says, in the reader's language; message keys when {@code isKey}
 * @param isKey whether the values are message keys
 */
public record Fact(String labelKey, List<String> values, boolean isKey) {

    /** Copies the values. */
    public Fact {
        values = List.copyOf(values);
    }

    /** Everything but the texts, in the order in which people read it; nothing that is empty. */
    public static List<Fact> of(PracticeContent content, Reader reader) {
        List<Fact> facts = new ArrayList<>();
        facts.add(key("attribution", "attribution." + content.attribution()));
        facts.add(key("contact", "contact." + content.openToContact()));
        facts.add(labels("areas", content.areas(), reader));
        facts.add(labels("themes", content.themes(), reader));
        facts.add(labels("bodies", content.bodies(), reader));
        facts.add(labels("groups", content.groups(), reader));
        facts.add(labels("sdgs", content.sdgs(), reader));
        if (!content.resourceLevel().isEmpty()) {
            String label = reader.label("resource-levels", content.resourceLevel());
            facts.add(new Fact("practice.resources", List.of(label), false));
        }
        facts.add(new Fact("practice.years", years(content), false));
        facts.removeIf(fact -> fact.values().isEmpty());
        return facts;
    }

    private static Fact key(String name, String key) {
        return new Fact("practice." + name, List.of(key), true);
    }

    private static Fact labels(String vocabulary, List<String> codes, Reader reader) {
        return new Fact(
                "practice." + vocabulary,
                codes.stream().map(code -> reader.label(vocabulary, code)).toList(),
                false);
    }

    private static List<String> years(PracticeContent content) {
        Integer from = content.yearFrom();
        Integer to = content.yearTo();
        if (from == null && to == null) {
            return List.of();
        }
        return List.of((from == null ? "" : from) + "\u2013" + (to == null ? "" : to));
    }
}
