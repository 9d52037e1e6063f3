package org.nmirf.node.plenary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.plenary.Plenary.Conclusion;
import org.nmirf.node.plenary.Plenary.Content;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed about a meeting.
 *
 * @param fields as the form sent them
 */
record TypedPlenary(MultiValueMap<String, String> fields) {

    /**
     * What was meant, or what cannot be read.
     *
     * @param before conclusions as they stand, for the days on which they were done
     */
    Outcome<Content> content(List<Conclusion> before, Ids ids) {
        List<Detail> wrong = new ArrayList<>();
        LocalDate held = day(at("held", 0));
        if (held == null) {
            wrong.add(Detail.of("held", "obligation.day-wrong"));
        }
        List<Conclusion> conclusions = conclusions(before, ids, wrong);
        if (held == null || !wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        return Outcome.done(
                new Content(
                        at("title", 0),
                        held,
                        at("open", 0).equals("yes"),
                        at("agenda", 0),
                        values("participants").stream()
                                .map(TypedPlenary::id)
                                .filter(Objects::nonNull)
                                .toList(),
                        conclusions));
    }

    private List<Conclusion> conclusions(List<Conclusion> before, Ids ids, List<Detail> wrong) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (int line = 0; line < values("what").size(); line++) {
            String what = at("what", line);
            if (what.isEmpty()) {
                continue;
            }
            String due = at("due", line);
            if (!due.isEmpty() && day(due) == null) {
                wrong.add(Detail.of("due-" + line, "obligation.day-wrong"));
            }
            UUID id = id(at("conclusionId", line));
            var old = before.stream().filter(one -> one.id().equals(id)).findFirst();
            conclusions.add(
                    new Conclusion(
                            old.map(Conclusion::id).orElseGet(ids::next),
                            what,
                            id(at("who", line)),
                            day(due),
                            old.map(Conclusion::done).orElse(null)));
        }
        return conclusions;
    }

    private String at(String name, int line) {
        List<String> values = values(name);
        return line < values.size() ? values.get(line).strip() : "";
    }

    private List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
