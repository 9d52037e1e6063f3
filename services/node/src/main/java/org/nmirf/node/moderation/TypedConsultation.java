package org.nmirf.node.moderation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.consultation.Consultation.Content;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.language.Language;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed about a call.
 *
 * @param fields as the form sent them
 */
record TypedConsultation(MultiValueMap<String, String> fields) {

    private static final String RECOMMENDATION = "/recommendations/";
    private static final String CLUSTER = "/clusters/";

    static final TypedConsultation BLANK = new TypedConsultation(new LinkedMultiValueMap<>());

    static TypedConsultation of(Content content) {
        var fields = new LinkedMultiValueMap<String, String>();
        content.title()
                .texts()
                .forEach(text -> fields.add("title-" + text.language(), text.text()));
        content.questions()
                .texts()
                .forEach(text -> fields.add("questions-" + text.language(), text.text()));
        content.outcome()
                .texts()
                .forEach(text -> fields.add("outcome-" + text.language(), text.text()));
        if (content.isShown()) {
            fields.add("shown", "yes");
        }
        fields.add("opens", content.opens().toString());
        fields.add("closes", content.closes().toString());
        fields.add("obligation", Objects.toString(content.obligation(), ""));
        fields.add(
                "recommendations",
                Stream.concat(
                                content.recommendations().stream().map(id -> RECOMMENDATION + id),
                                content.clusters().stream().map(id -> CLUSTER + id))
                        .collect(Collectors.joining("\n")));
        return new TypedConsultation(fields);
    }

    /** What stands in a field. */
    public String value(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** Whether a box was ticked. */
    public boolean has(String name) {
        return !value(name).isEmpty();
    }

    /** The same, as somebody asked that it be shown. */
    TypedConsultation asked(UUID proposal) {
        var asked = new LinkedMultiValueMap<>(fields);
        asked.set("shown", "yes");
        asked.set("asked", proposal.toString());
        return new TypedConsultation(asked);
    }

    /**
     * What was meant, or what cannot be read.
     *
     * @param old as it stands; null for a new one
     * @param language of the person, in which a new one is most likely written first
     */
    Outcome<Content> content(@Nullable Content old, Language language) {
        List<Detail> wrong = new ArrayList<>();
        LocalDate opens = day("opens", wrong);
        LocalDate closes = day("closes", wrong);
        List<UUID> clusters = ids(lines(CLUSTER), wrong);
        List<UUID> recommendations = ids(lines(""), wrong);
        recommendations.removeAll(clusters);
        if (opens == null || closes == null || !wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        return Outcome.done(
                new Content(
                        words("title", old == null ? Wordings.NONE : old.title(), language),
                        words("questions", old == null ? Wordings.NONE : old.questions(), language),
                        opens,
                        closes,
                        id(value("obligation")),
                        recommendations,
                        clusters,
                        words("outcome", old == null ? Wordings.NONE : old.outcome(), language),
                        has("shown")));
    }

    /** Texts stay what they were; of a new one, that in the language of the person came first. */
    private Wordings words(String field, Wordings old, Language own) {
        List<Language> written =
                Language.forContent().stream()
                        .filter(one -> !value(field + "-" + one.code()).isEmpty())
                        .toList();
        if (written.isEmpty()) {
            return Wordings.NONE;
        }
        Language first = written.contains(own) ? own : written.getFirst();
        return new Wordings(
                written.stream()
                        .map(
                                one ->
                                        new Wording(
                                                one.code(),
                                                provenance(old, one, one == first),
                                                value(field + "-" + one.code())))
                        .toList());
    }

    private static Provenance provenance(Wordings old, Language language, boolean isFirst) {
        return old.in(language.code())
                .map(Wording::provenance)
                .orElse(
                        old.isEmpty() && isFirst
                                ? Provenance.ORIGINAL
                                : Provenance.HUMAN_TRANSLATION);
    }

    private @Nullable LocalDate day(String field, List<Detail> wrong) {
        try {
            return LocalDate.parse(value(field));
        } catch (DateTimeException other) {
            wrong.add(Detail.of(field, "obligation.day-wrong"));
            return null;
        }
    }

    /** Addresses that hold that, one a line. */
    private List<String> lines(String part) {
        return value("recommendations")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.contains(part))
                .toList();
    }

    private static List<UUID> ids(List<String> lines, List<Detail> wrong) {
        List<UUID> ids = new ArrayList<>();
        for (String line : lines) {
            UUID id = id(line.substring(line.lastIndexOf('/') + 1));
            if (id == null) {
                wrong.add(Detail.of("recommendations", "consultation.id-wrong", line));
            } else {
                ids.add(id);
            }
        }
        return ids;
    }

    static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
