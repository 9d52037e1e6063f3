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
import org.nmirf.node.wording.Wordings;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed about a working group: one list of values a column.
 *
 * @param fields as the form sent them
 */
record TypedGroup(MultiValueMap<String, String> fields) {

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
        int lines = values("stepTitle").size();
        for (int line = 0; line < lines; line++) {
            String title = at("stepTitle", line);
            if (title.isEmpty()) {
                continue;
            }
            String due = at("stepDue", line);
            if (!due.isEmpty() && TypedObligation.day(due).isEmpty()) {
                wrong.add(Detail.of("stepDue-" + line, "obligation.day-wrong"));
            }
            UUID id = id(at("stepId", line));
            Step old = id == null ? null : known.get(id);
            String owner = at("stepOwner", line);
            steps.add(
                    new Step(
                            old == null ? ids.next() : old.id(),
                            old == null ? "" : old.code(),
                            words(old, title, language),
                            owner.startsWith("p:") ? id(owner.substring(2)) : null,
                            owner.startsWith("i:") ? id(owner.substring(2)) : null,
                            TypedObligation.day(due).orElse(null),
                            old == null ? null : old.done()));
        }
        return steps;
    }

    private static Wordings words(@Nullable Step old, String title, String language) {
        return old != null && old.title().wordsFor(language).equals(title)
                ? old.title()
                : Wordings.of(language, title);
    }

    private List<Delegate> delegation() {
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

    private String value(String name) {
        return at(name, 0);
    }

    private String at(String name, int line) {
        List<String> values = values(name);
        return line < values.size() ? values.get(line).strip() : "";
    }

    private List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
