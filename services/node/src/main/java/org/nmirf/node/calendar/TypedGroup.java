package org.nmirf.node.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.obligation.WorkingGroup.Delegate;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed about a working group: one list of values a column.
 *
 * @param fields as the form sent them
 */
record TypedGroup(MultiValueMap<String, String> fields) {

    /** Begins the owner of a step who is a person. */
    static final String PERSON = "p:";

    /** Begins the owner of a step that is an institution. */
    static final String INSTITUTION = "i:";

    /** A step as it stands in its fields. */
    record Line(String id, String title, String owner, String due) {}

    /**
     * A group as it stands in the fields before anybody types.
     *
     * @param language in which words are shown
     */
    static TypedGroup of(WorkingGroup group, int revision, String language) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("revision", Integer.toString(revision));
        fields.add("lead", Objects.toString(group.lead(), ""));
        group.institutions().forEach(id -> fields.add("institutions", id.toString()));
        group.people().forEach(id -> fields.add("people", id.toString()));
        fields.add("dialogue", Objects.toString(group.dialogue(), ""));
        for (Step step : group.steps()) {
            fields.add("stepId", step.id().toString());
            fields.add("stepTitle", step.title().wordsFor(language));
            fields.add("stepOwner", owner(step));
            fields.add("stepDue", Objects.toString(step.due(), ""));
        }
        for (Delegate delegate : group.delegation()) {
            fields.add("delegateName", delegate.name());
            fields.add("delegateFunction", delegate.function());
            fields.add("delegateInstitution", delegate.institution());
        }
        return new TypedGroup(fields);
    }

    private static String owner(Step step) {
        if (step.person() != null) {
            return PERSON + step.person();
        }
        return step.institution() == null ? "" : INSTITUTION + step.institution();
    }

    /** Its steps as typed, without the empty lines. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < values("stepTitle").size(); line++) {
            if (!at("stepTitle", line).isEmpty()) {
                lines.add(
                        new Line(
                                at("stepId", line),
                                at("stepTitle", line),
                                at("stepOwner", line),
                                at("stepDue", line)));
            }
        }
        return lines;
    }

    /**
     * What was meant, or what cannot be read. A line without words is taken out.
     *
     * @param before as it stands; words in other languages are kept where the words stay
     * @param language in which the words were shown and typed
     */
    Outcome<WorkingGroup> group(WorkingGroup before, String language, Ids ids) {
        List<Detail> wrong = new ArrayList<>();
        String dialogue = value("dialogue");
        if (!dialogue.isEmpty() && TypedObligation.day(dialogue).isEmpty()) {
            wrong.add(Detail.of("dialogue", "obligation.day-wrong"));
        }
        var steps = steps(before, language, ids, wrong);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        return Outcome.done(
                new WorkingGroup(
                        id(value("lead")),
                        ids("institutions"),
                        ids("people"),
                        steps,
                        TypedObligation.day(dialogue).orElse(null),
                        delegation()));
    }

    private List<Step> steps(WorkingGroup before, String language, Ids ids, List<Detail> wrong) {
        Map<UUID, Step> known = new HashMap<>();
        before.steps().forEach(step -> known.put(step.id(), step));
        List<Step> steps = new ArrayList<>();
        for (Line line : lines()) {
            var due = TypedObligation.day(line.due());
            if (!line.due().isEmpty() && due.isEmpty()) {
                wrong.add(Detail.of("stepDue-" + steps.size(), "obligation.day-wrong"));
            }
            UUID id = id(line.id());
            Step old = id == null ? null : known.get(id);
            steps.add(
                    new Step(
                            old == null ? ids.next() : old.id(),
                            old == null ? "" : old.code(),
                            words(old, line.title(), language),
                            id(line.owner(), PERSON),
                            id(line.owner(), INSTITUTION),
                            due.orElse(null),
                            old == null ? null : old.done()));
        }
        return steps;
    }

    /** Words in other languages stay: a step is one thing, whatever somebody calls it in one. */
    private static Wordings words(@Nullable Step old, String title, String language) {
        Wording shown = old == null ? null : old.title().bestFor(language).orElse(null);
        if (old == null || shown == null) {
            return Wordings.of(language, title);
        }
        return shown.text().equals(title)
                ? old.title()
                : old.title().with(new Wording(shown.language(), shown.provenance(), title));
    }

    /** The delegation as typed, without the empty lines. */
    List<Delegate> delegation() {
        List<Delegate> delegation = new ArrayList<>();
        for (int line = 0; line < values("delegateName").size(); line++) {
            var delegate =
                    new Delegate(
                            at("delegateName", line),
                            at("delegateFunction", line),
                            at("delegateInstitution", line));
            if (!delegate.name().isEmpty()) {
                delegation.add(delegate);
            }
        }
        return delegation;
    }

    private List<UUID> ids(String name) {
        return values(name).stream()
                .map(TypedGroup::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What stands in a field. */
    String value(String name) {
        return at(name, 0);
    }

    private String at(String name, int line) {
        List<String> values = values(name);
        return line < values.size() ? values.get(line).strip() : "";
    }

    /** Everything chosen in a list. */
    List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static @Nullable UUID id(String owner, String prefix) {
        return owner.startsWith(prefix) ? id(owner.substring(prefix.length())) : null;
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
