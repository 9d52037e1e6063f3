package org.nmirf.node.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.FollowUp.Priority;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.language.Language;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A decision as it stands in the fields of the page, so that nothing typed is lost. */
record TypedFollowUp(MultiValueMap<String, String> fields) {

    private static final String ASSESSMENT = "assessment-";

    static TypedFollowUp of(FollowUp followUp) {
        var fields = new LinkedMultiValueMap<String, String>();
        Priority priority = followUp.priority();
        fields.add("priority", priority == null ? "" : priority.name());
        fields.add("lead", text(followUp.lead()));
        followUp.contributors().forEach(id -> fields.add("contributors", id.toString()));
        followUp.focalPoints().forEach(id -> fields.add("focalPoints", id.toString()));
        fields.add("status", followUp.status());
        followUp.assessment()
                .texts()
                .forEach(one -> fields.add(ASSESSMENT + one.language(), one.text()));
        fields.add("assessedOn", text(followUp.assessedOn()));
        fields.add("due", text(followUp.due()));
        fields.add("comment", followUp.comment());
        fields.add("shown", followUp.visibility().isShown() ? "true" : "");
        followUp.visibility().hidden().forEach(part -> fields.add("hidden", part.name()));
        return new TypedFollowUp(fields);
    }

    /** The same with what of it is asked to be shown. */
    TypedFollowUp asked(Proposal.Item item) {
        var more = new LinkedMultiValueMap<>(fields);
        more.set("shown", "true");
        if (item.hidden() != null) {
            more.put("hidden", List.copyOf(item.hidden()));
        }
        return new TypedFollowUp(more);
    }

    /** The languages in which reasons for the assessment stand in the fields. */
    List<String> languages() {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(ASSESSMENT) && !value(name).isEmpty())
                .map(name -> name.substring(ASSESSMENT.length()))
                .filter(code -> Language.find(code).isPresent())
                .toList();
    }

    /** What the public shall see. */
    FollowUp.Visibility visibility() {
        Set<Part> hidden =
                Arrays.stream(Part.values())
                        .filter(part -> values("hidden").contains(part.name()))
                        .collect(Collectors.toUnmodifiableSet());
        return new FollowUp.Visibility(value("shown").equals("true"), hidden);
    }

    /** Whether a proposal waited when they were shown, and they want it no more. */
    boolean givesUp(Recommendation kept) {
        return !value("asked").isEmpty()
                && !visibility().showsMoreThan(kept.followUp().visibility());
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    /** Everything chosen in a list. */
    public List<String> values(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /**
     * The decision that these fields mean. Texts keep how they came about where they are what they
     * were.
     */
    Outcome<FollowUp> read(FollowUp old, LocalDate today) {
        List<Detail> wrong = new ArrayList<>();
        LocalDate due = day("due", wrong);
        LocalDate assessedOn = day("assessedOn", wrong);
        Priority priority = one(Priority.values(), value("priority"), "priority", wrong);
        List<UUID> leads = ids("lead", wrong);
        List<UUID> contributors = ids("contributors", wrong);
        List<UUID> people = ids("focalPoints", wrong);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        UUID lead = leads.isEmpty() ? null : leads.getFirst();
        String status = value("status");
        // The field holds the day of the last assessment; whoever leaves it did not mean that one.
        boolean isOfBefore =
                !status.equals(old.status()) && Objects.equals(assessedOn, old.assessedOn());
        LocalDate day = assessedOn == null || isOfBefore ? today : assessedOn;
        return Outcome.done(
                new FollowUp(
                        priority,
                        lead,
                        contributors.stream().filter(id -> !id.equals(lead)).toList(),
                        people,
                        status,
                        assessment(old.assessment()),
                        status.isEmpty() ? null : day,
                        due,
                        value("comment"),
                        visibility()));
    }

    private Wordings assessment(Wordings old) {
        List<Wording> texts = new ArrayList<>();
        for (Language language : Language.forContent()) {
            String words = value(ASSESSMENT + language.code());
            if (!words.isEmpty()) {
                Provenance provenance =
                        old.in(language.code())
                                .map(Wording::provenance)
                                .orElse(
                                        texts.isEmpty() && old.isEmpty()
                                                ? Provenance.ORIGINAL
                                                : Provenance.HUMAN_TRANSLATION);
                texts.add(new Wording(language.code(), provenance, words));
            }
        }
        return new Wordings(texts);
    }

    private @Nullable LocalDate day(String name, List<Detail> wrong) {
        String text = value(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            wrong.add(Detail.of(name, "followup.day"));
            return null;
        }
    }

    private List<UUID> ids(String name, List<Detail> wrong) {
        List<UUID> ids = new ArrayList<>();
        for (String text : values(name)) {
            if (text.isBlank()) {
                continue;
            }
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException noId) {
                wrong.add(Detail.of(name, "recommendation.nobody", text));
            }
        }
        return ids.stream().distinct().toList();
    }

    private static <E extends Enum<E>> @Nullable E one(
            E[] values, String name, String field, List<Detail> wrong) {
        if (name.isEmpty()) {
            return null;
        }
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        wrong.add(Detail.of(field, "recommendation.code-unknown", name));
        return null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
