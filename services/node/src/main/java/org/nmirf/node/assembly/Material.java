package org.nmirf.node.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.action.Action;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.report.Section.Taken;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/**
 * What the register knows of one recommendation.
 *
 * @param actions that answer it
 * @param updates that the State published for the period of the report, the latest first
 * @param measures indicators that show its progress
 * @param evidence by the id of the action or update beside which it stands
 */
public record Material(
        Recommendation recommendation,
        List<Action> actions,
        List<ProgressUpdate> updates,
        List<Measure> measures,
        Map<UUID, List<Evidence>> evidence) {

    /** Copies the lists. */
    public Material {
        actions = List.copyOf(actions);
        updates = List.copyOf(updates);
        measures = List.copyOf(measures);
        evidence = Map.copyOf(evidence);
    }

    /**
     * An indicator with what was measured last.
     *
     * @param last null while nothing was measured
     * @param values ids of all that was measured, the last one included
     */
    public record Measure(Indicator indicator, @Nullable IndicatorValue last, List<UUID> values) {

        /** Copies the list. */
        public Measure {
            values = List.copyOf(values);
        }
    }

    /** What a report still lacks on a recommendation. */
    public enum Gap {
        /** No section says a word on it. */
        TEXT,
        /** The State did not say how far it is. */
        ASSESSMENT,
        /** Nobody told of progress in the period. */
        UPDATE,
        /** There are sources, but none in the language of the report. */
        LANGUAGE
    }

    /** Its id. */
    public UUID id() {
        return recommendation.id().value();
    }

    /** The evidence beside an action or update. */
    public List<Evidence> evidenceOf(UUID owner) {
        return evidence.getOrDefault(owner, List.of());
    }

    /** What a report in that language lacks here, its own text left aside. */
    public Set<Gap> gaps(String language) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (recommendation.followUp().status().isEmpty()) {
            gaps.add(Gap.ASSESSMENT);
        }
        if (updates.isEmpty()) {
            gaps.add(Gap.UPDATE);
        }
        List<Wordings> texts = texts().filter(text -> !text.isEmpty()).toList();
        if (!texts.isEmpty() && texts.stream().allMatch(text -> text.in(language).isEmpty())) {
            gaps.add(Gap.LANGUAGE);
        }
        return gaps;
    }

    /** Everything that a text can be put together from, as it is now. */
    public List<Taken> sources() {
        List<Taken> sources = new ArrayList<>();
        if (hasAssessment()) {
            sources.add(new Taken("assessment", id(), assessmentMark()));
        }
        updates.forEach(one -> sources.add(taken("update", one.id(), one.revision())));
        actions.forEach(one -> sources.add(taken("action", one.id(), one.revision())));
        for (Measure measure : measures) {
            IndicatorValue last = measure.last();
            if (last != null) {
                sources.add(taken("indicator", last.id(), last.revision()));
            }
        }
        evidence.values().stream()
                .flatMap(List::stream)
                .map(one -> taken("evidence", one.id(), one.revision()))
                .distinct()
                .forEach(sources::add);
        return sources;
    }

    /** Kinds and ids of all that is still here, values that newer ones followed included. */
    Stream<Taken> known() {
        return Stream.concat(
                sources().stream().map(one -> new Taken(one.kind(), one.id(), "")),
                measures.stream()
                        .flatMap(one -> one.values().stream())
                        .map(id -> new Taken("indicator", id, "")));
    }

    private Stream<Wordings> texts() {
        return Stream.concat(
                Stream.of(recommendation.followUp().assessment()),
                Stream.concat(
                        updates.stream().map(one -> one.content().text()),
                        actions.stream().map(one -> one.content().title())));
    }

    private boolean hasAssessment() {
        var followUp = recommendation.followUp();
        return !followUp.status().isEmpty() || !followUp.assessment().isEmpty();
    }

    /** The revision of a recommendation counts up for much that no report tells. */
    private String assessmentMark() {
        var followUp = recommendation.followUp();
        var said = new StringBuilder(followUp.status()).append(' ').append(followUp.assessedOn());
        for (Wording text : followUp.assessment().texts()) {
            said.append('\n').append(text.language()).append(' ').append(text.text());
        }
        return Integer.toHexString(said.toString().hashCode());
    }

    private static Taken taken(String kind, UUID id, int revision) {
        return new Taken(kind, id, Integer.toString(revision));
    }
}
