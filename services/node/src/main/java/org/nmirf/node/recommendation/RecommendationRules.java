package org.nmirf.node.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What has to be true of a recommendation. */
@Component
public class RecommendationRules {

    /** Longest text in one language, in characters. */
    static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_NAME = 200;

    private final Vocabularies vocabularies;
    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final Predicate<UUID> isInstitution;
    private final Predicate<UUID> isFocalPoint;

    @Autowired
    RecommendationRules(
            Vocabularies vocabularies, Institutions institutions, FocalPoints focalPoints) {
        this(
                vocabularies,
                institutions,
                focalPoints,
                id -> institutions.find(id).isPresent(),
                id -> focalPoints.find(id).isPresent());
    }

    private RecommendationRules(
            Vocabularies vocabularies,
            Institutions institutions,
            FocalPoints focalPoints,
            Predicate<UUID> isInstitution,
            Predicate<UUID> isFocalPoint) {
        this.vocabularies = vocabularies;
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.isInstitution = isInstitution;
        this.isFocalPoint = isFocalPoint;
    }

    /** The same rules for thousands of checks: who there is, is read once. */
    public RecommendationRules forMany() {
        Set<UUID> there =
                institutions.all().stream().map(Institution::id).collect(Collectors.toSet());
        Set<UUID> people =
                focalPoints.all().stream().map(FocalPoint::id).collect(Collectors.toSet());
        return new RecommendationRules(
                vocabularies, institutions, focalPoints, there::contains, people::contains);
    }

    /** What is wrong with what the mechanism is said to have said; empty when nothing is. */
    public List<Detail> check(Source source) {
        List<Detail> wrong = new ArrayList<>();
        if (source.texts().isEmpty()) {
            wrong.add(Detail.of("texts", "recommendation.text-missing"));
        }
        source.texts().texts().stream()
                .filter(text -> text.text().length() > LONGEST_TEXT)
                .forEach(
                        text ->
                                wrong.add(
                                        Detail.of(
                                                "texts." + text.language(),
                                                "recommendation.too-long",
                                                LONGEST_TEXT)));
        if (source.body().isEmpty()) {
            wrong.add(Detail.of("body", "recommendation.body-missing"));
        } else {
            codes(wrong, "body", "bodies", List.of(source.body()));
        }
        codes(wrong, "themes", "themes", source.themes());
        codes(wrong, "groups", "groups", source.groups());
        codes(wrong, "sdgs", "sdgs", source.sdgs());
        var review = source.review();
        if (review != null && !review.position().isEmpty()) {
            codes(wrong, "position", "upr-positions", List.of(review.position()));
        }
        lengths(wrong, "symbol", source.symbol());
        lengths(wrong, "paragraph", source.paragraph());
        lengths(wrong, "reference", source.reference());
        return wrong;
    }

    /**
     * What is wrong with what the country decided; empty when nothing is. What goes on by its
     * nature is never completed, so a recommendation to continue cannot be called implemented.
     */
    public List<Detail> check(FollowUp followUp, Source source) {
        List<Detail> wrong = new ArrayList<>();
        if (!followUp.status().isEmpty()) {
            codes(wrong, "status", "implementation-statuses", List.of(followUp.status()));
        }
        if (followUp.status().equals("implemented")
                && source.category() == ActionCategory.CONTINUING) {
            wrong.add(Detail.of("status", "recommendation.continues"));
        }
        known(wrong, "institutions", followUp.institutions(), isInstitution);
        known(wrong, "focalPoints", followUp.focalPoints(), isFocalPoint);
        if (followUp.comment().length() > LONGEST_TEXT) {
            wrong.add(Detail.of("comment", "recommendation.too-long", LONGEST_TEXT));
        }
        return wrong;
    }

    private void codes(List<Detail> wrong, String field, String vocabulary, List<String> codes) {
        var known = vocabularies.vocabulary(vocabulary);
        codes.stream()
                .filter(code -> known.find(code).isEmpty())
                .forEach(code -> wrong.add(Detail.of(field, "recommendation.code-unknown", code)));
    }

    private static void known(
            List<Detail> wrong, String field, List<UUID> ids, Predicate<UUID> isKnown) {
        ids.stream()
                .filter(isKnown.negate())
                .forEach(id -> wrong.add(Detail.of(field, "recommendation.nobody", id.toString())));
    }

    private static void lengths(List<Detail> wrong, String field, String text) {
        if (text.length() > LONGEST_NAME) {
            wrong.add(Detail.of(field, "recommendation.too-long", LONGEST_NAME));
        }
    }
}
