package org.nmirf.node.practice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes about a practice. Codes are those of the vocabularies.
 *
 * @param reference the country's own name for it, unique in the node; empty when there is none.
 *     Never leaves the country
 * @param resourceLevel code, or empty when not stated
 * @param yearFrom year it began, or null
 * @param yearTo year it ended, or null while it goes on
 * @param texts one a language, exactly one of them the original
 * @param recommendations those that it answers; they leave only under the country's name
 * @param known what the files hold about the cases behind it; never leaves the country
 * @param leaving what of its attachments is to leave with it
 */
public record PracticeContent(
        String reference,
        List<String> areas,
        List<String> themes,
        List<String> bodies,
        List<String> groups,
        List<String> sdgs,
        String resourceLevel,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        Attribution attribution,
        boolean openToContact,
        List<PracticeText> texts,
        List<AnsweredRecommendation> recommendations,
        Known known,
        Leaving leaving) {

    /** Whom the network is told the practice comes from. */
    public enum Attribution {
        NAMED,
        REGION,
        NETWORK
    }

    public PracticeContent {
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
        bodies = List.copyOf(bodies);
        groups = List.copyOf(groups);
        sdgs = List.copyOf(sdgs);
        texts = List.copyOf(texts);
        // Contents that were stored before there was such a field have none.
        recommendations = List.copyOf(Objects.requireNonNullElse(recommendations, List.of()));
        known = Objects.requireNonNullElse(known, Known.NONE);
        leaving = Objects.requireNonNullElse(leaving, Leaving.NONE);
    }

    /** The text in which the practice was written. */
    public PracticeText original() {
        return texts.stream()
                .filter(text -> text.provenance() == PracticeText.Provenance.ORIGINAL)
                .findFirst()
                .orElseThrow();
    }

    /** The same content with what the other one lets leave, as far as the languages are here. */
    public PracticeContent keeping(PracticeContent other) {
        return withLeaving(
                other.leaving()
                        .within(
                                texts.stream()
                                        .map(PracticeText::language)
                                        .collect(Collectors.toSet())));
    }

    /** The same content with something else of its attachments to leave. */
    public PracticeContent withLeaving(Leaving newLeaving) {
        return new PracticeContent(
                reference,
                areas,
                themes,
                bodies,
                groups,
                sdgs,
                resourceLevel,
                yearFrom,
                yearTo,
                attribution,
                openToContact,
                texts,
                recommendations,
                known,
                newLeaving);
    }

    /**
     * The recommendations that leave with it: without the country's name none, for a symbol holds
     * the country's code, and the words of a recommendation can be looked up.
     */
    public List<AnsweredRecommendation> leavingRecommendations() {
        return attribution == Attribution.NAMED
                ? recommendations.stream().map(AnsweredRecommendation::leaving).distinct().toList()
                : List.of();
    }

    /** Whether it answers recommendations that do not leave with it. */
    public boolean holdsBackRecommendations() {
        return attribution != Attribution.NAMED && !recommendations.isEmpty();
    }

    /** The same content with other texts and without what never leaves. */
    public PracticeContent withTexts(List<PracticeText> newTexts, Leaving newLeaving) {
        return new PracticeContent(
                "",
                areas,
                themes,
                bodies,
                groups,
                sdgs,
                resourceLevel,
                yearFrom,
                yearTo,
                attribution,
                openToContact,
                newTexts,
                leavingRecommendations(),
                Known.NONE,
                newLeaving);
    }
}
