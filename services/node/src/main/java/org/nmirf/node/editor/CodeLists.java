package org.nmirf.node.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Offers the vocabularies that a practice is described with. */
@Component
class CodeLists {

    private static final List<String> NAMES =
            List.of("areas", "themes", "bodies", "groups", "sdgs");
    private static final Set<String> IN_ORDER_OF_SOURCE = Set.of("areas", "sdgs");

    private final Vocabularies vocabularies;

    CodeLists(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** All lists, with what is chosen now. A code that no vocabulary knows stays chosen. */
    List<CodeList> of(TypedPractice typed, Language reader) {
        List<CodeList> lists = new ArrayList<>();
        for (String name : NAMES) {
            if (vocabularies.names().contains(name)) {
                lists.add(list(name, typed.values(name), reader));
            }
        }
        return lists;
    }

    /** What a practice may cost. */
    List<Option> resourceLevels(String chosen, Language reader) {
        return vocabularies.vocabulary("resource-levels").concepts().stream()
                .map(
                        concept ->
                                Option.of(
                                        concept.code(),
                                        concept.label(reader.code()),
                                        concept.code().equals(chosen)))
                .toList();
    }

    private CodeList list(String name, List<String> values, Language reader) {
        var unknown = new LinkedHashSet<>(values);
        List<CodeList.Choice> choices = new ArrayList<>();
        for (Concept concept : ordered(name, reader)) {
            unknown.remove(concept.code());
            if (concept.validUntil() == null || values.contains(concept.code())) {
                choices.add(
                        new CodeList.Choice(
                                concept.code(),
                                label(name, concept, reader),
                                concept.broader() != null,
                                values.contains(concept.code())));
            }
        }
        unknown.forEach(code -> choices.add(new CodeList.Choice(code, code, false, true)));
        long chosen = choices.stream().filter(CodeList.Choice::isChosen).count();
        return new CodeList(name, choices, chosen);
    }

    private List<Concept> ordered(String name, Language reader) {
        var all = vocabularies.vocabulary(name).concepts();
        boolean isFlat = all.stream().allMatch(concept -> concept.broader() == null);
        if (!isFlat) {
            return nested(all);
        }
        return IN_ORDER_OF_SOURCE.contains(name)
                ? all
                : all.stream()
                        .sorted(
                                (one, other) ->
                                        reader.compare(
                                                one.label(reader.code()),
                                                other.label(reader.code())))
                        .toList();
    }

    private static List<Concept> nested(List<Concept> all) {
        List<Concept> ordered = new ArrayList<>();
        for (Concept concept : all) {
            if (concept.broader() == null) {
                ordered.add(concept);
                all.stream()
                        .filter(narrower -> concept.code().equals(narrower.broader()))
                        .forEach(ordered::add);
            }
        }
        return ordered;
    }

    private static String label(String name, Concept concept, Language reader) {
        String label = concept.label(reader.code());
        return name.equals("sdgs") ? concept.code() + " \u00b7 " + label : label;
    }
}
