package org.nmirf.hub.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.TextRules;
import org.nmirf.hub.writing.Texts;
import org.nmirf.web.vocabulary.Vocabularies;

/**
 * A request or an offer as somebody sends it.
 *
 * @param kind REQUEST or OFFER
 * @param texts language to title and text
 * @param areas codes of the vocabulary areas
 * @param themes codes of the vocabulary themes; together with areas at least one
 */
record AssistanceForm(
        @Nullable String kind,
        @Nullable Texts texts,
        @Nullable List<String> areas,
        @Nullable List<String> themes) {

    List<Fault> faults(Vocabularies vocabularies) {
        List<Fault> faults = new ArrayList<>(TextRules.faults(words()));
        if (known().isEmpty()) {
            faults.add(Fault.of("kind", "choose"));
        }
        if (areaCodes().isEmpty() && themeCodes().isEmpty()) {
            faults.add(Fault.of("areas", "subject"));
        }
        TextRules.fault("areas", areaCodes(), vocabularies.vocabulary("areas"))
                .ifPresent(faults::add);
        TextRules.fault("themes", themeCodes(), vocabularies.vocabulary("themes"))
                .ifPresent(faults::add);
        return faults;
    }

    Texts words() {
        Texts given = texts();
        return given == null ? new Texts(Map.of()) : given;
    }

    List<String> areaCodes() {
        List<String> given = areas();
        return given == null ? List.of() : given;
    }

    List<String> themeCodes() {
        List<String> given = themes();
        return given == null ? List.of() : given;
    }

    Optional<Assistance.Kind> known() {
        return Stream.of(Assistance.Kind.values())
                .filter(one -> one.name().equals(kind()))
                .findFirst();
    }
}
