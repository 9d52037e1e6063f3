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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed about a meeting.
 *
 * @param fields as the form sent them
 */
record TypedPlenary(MultiValueMap<String, String> fields) {

    /** A conclusion as the form sends it. */
    record Line(String id, String what, String who, String due) {

        static final Line EMPTY = new Line("", "", "", "");

        /** The conclusion that it is about; null for a new one. */
        @Nullable UUID conclusion() {
            return TypedPlenary.id(id);
        }
    }

    /** A form in which only the day is filled in. */
    static TypedPlenary blank(LocalDate today) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("held", today.toString());
        return new TypedPlenary(fields);
    }

    /** A meeting as its form says it. */
    static TypedPlenary of(Content content) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("title", content.title());
        fields.add("held", content.held().toString());
        fields.add("open", content.isOpen() ? "yes" : "");
        fields.add("agenda", content.agenda());
        content.participants().forEach(one -> fields.add("participants", one.toString()));
        for (Conclusion one : content.conclusions()) {
            fields.add("conclusionId", one.id().toString());
            fields.add("what", one.what());
            fields.add("who", Objects.toString(one.institution(), ""));
            fields.add("due", Objects.toString(one.due(), ""));
        }
        return new TypedPlenary(fields);
    }

    /** The only text of a field; empty when there is none. */
    public String value(String name) {
        return at(name, 0);
    }

    List<String> participants() {
        return values("participants");
    }

    /** Conclusions as far as anything was typed of them, at the places where they stood. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < values("what").size(); line++) {
            lines.add(
                    new Line(
                            at("conclusionId", line),
                            at("what", line),
                            at("who", line),
                            at("due", line)));
        }
        while (!lines.isEmpty() && lines.getLast().equals(Line.EMPTY)) {
            lines.removeLast();
        }
        return lines;
    }

    /**
     * What was meant, or what cannot be read.
     *
     * @param before conclusions as they stand, for the days on which they were done
     */
    Outcome<Content> content(List<Conclusion> before, Ids ids) {
        List<Detail> wrong = new ArrayList<>();
        LocalDate held = day(value("held"));
        if (held == null) {
            wrong.add(Detail.of("held", "obligation.day-wrong"));
        }
        List<Conclusion> conclusions = conclusions(before, ids, wrong);
        if (held == null || !wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        return Outcome.done(
                new Content(
                        value("title"),
                        held,
                        value("open").equals("yes"),
                        value("agenda"),
                        participants().stream()
                                .map(TypedPlenary::id)
                                .filter(Objects::nonNull)
                                .toList(),
                        conclusions));
    }

    private List<Conclusion> conclusions(List<Conclusion> before, Ids ids, List<Detail> wrong) {
        List<Conclusion> conclusions = new ArrayList<>();
        List<Line> lines = lines();
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            if (!line.what().isEmpty()) {
                if (!line.due().isEmpty() && day(line.due()) == null) {
                    wrong.add(Detail.of("due-" + place, "obligation.day-wrong"));
                }
                conclusions.add(conclusion(line, before, ids));
            }
        }
        return conclusions;
    }

    private static Conclusion conclusion(Line line, List<Conclusion> before, Ids ids) {
        UUID id = id(line.id());
        var old = before.stream().filter(one -> one.id().equals(id)).findFirst();
        return new Conclusion(
                old.map(Conclusion::id).orElseGet(ids::next),
                line.what(),
                id(line.who()),
                day(line.due()),
                old.map(Conclusion::done).orElse(null));
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
