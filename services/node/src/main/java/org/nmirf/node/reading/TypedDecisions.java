package org.nmirf.node.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nmirf.node.review.DecisionForm;
import org.nmirf.node.review.FoundText;
import org.springframework.util.MultiValueMap;

/**
 * Decisions as a form sent them, kept so that nothing typed is lost.
 *
 * @param typed parameters: {@code decision:ID}, {@code replacement:ID} and {@code reason:ID}
 * @param errors what is wrong, by the name of the parameter
 */
record TypedDecisions(MultiValueMap<String, String> typed, Map<String, String> errors) {

    private static final String DECISION = "decision:";

    TypedDecisions {
        errors = Map.copyOf(errors);
    }

    static TypedDecisions none() {
        return new TypedDecisions(new org.springframework.util.LinkedMultiValueMap<>(), Map.of());
    }

    /** The choices made, in the order of the form. */
    List<DecisionForm> forms() {
        List<DecisionForm> forms = new ArrayList<>();
        for (String name : typed.keySet()) {
            if (name.startsWith(DECISION)) {
                String finding = name.substring(DECISION.length());
                forms.add(
                        new DecisionForm(
                                finding,
                                typed.getFirst(name),
                                typed.getFirst("replacement:" + finding),
                                typed.getFirst("reason:" + finding)));
            }
        }
        return forms;
    }

    /**
     * The same choices, and what is offered for everything that has none yet; what is offered to
     * stay needs somebody's own reason and stays open.
     */
    List<DecisionForm> accepting(List<FoundText> found) {
        List<DecisionForm> forms = new ArrayList<>(forms());
        for (FoundText one : found) {
            var offer = one.suggestion();
            if (one.decision() == null
                    && !typed.containsKey(DECISION + one.id())
                    && !offer.decision().equals("KEEP")) {
                forms.add(new DecisionForm(one.id(), offer.decision(), offer.detail(), null));
            }
        }
        return forms;
    }

    /** What stands in a field: what was typed, else what was decided before. */
    public String value(String field, FoundText found) {
        String given = typed.getFirst(field + ":" + found.id());
        return given == null ? decided(field, found) : given;
    }

    /** What is wrong with a field of the finding; empty when nothing is. */
    public String error(String field, FoundText found) {
        return errors.getOrDefault(field + ":" + found.id(), "");
    }

    private static String decided(String field, FoundText found) {
        var choice = found.decision();
        if (choice == null) {
            var offer = found.suggestion();
            boolean isOffered =
                    field.equals("replacement") && offer.decision().equals("GENERALISE");
            return isOffered ? offer.detail() : "";
        }
        return switch (field) {
            case "decision" -> choice.decision();
            case "replacement" -> "GENERALISE".equals(choice.decision()) ? choice.detail() : "";
            default -> "KEEP".equals(choice.decision()) ? choice.detail() : "";
        };
    }
}
