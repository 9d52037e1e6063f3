package org.nmirf.node.publicview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nmirf.node.action.Action;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.history.Change;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Grade;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.series.LineChart.Point;
import org.nmirf.node.series.Period;
import org.nmirf.node.wording.Wordings;
import tools.jackson.databind.json.JsonMapper;

class ShowTests {

    private static final UUID LEAD = new UUID(1, 1);
    private static final UUID HELPER = new UUID(1, 2);
    private static final UUID PERSON = new UUID(1, 3);
    private static final UUID ID = new UUID(1, 4);
    private static final Change CHANGE = new Change("secret-account", Instant.EPOCH, "secret-why");
    private static final LocalDate ASSESSED = LocalDate.of(2031, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2032, 2, 2);
    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private static final Map<Part, List<String>> WORDS =
            Map.of(
                    Part.INSTITUTIONS,
                    List.of("lead-name", "helper-name", LEAD.toString(), HELPER.toString()),
                    Part.STATUS,
                    List.of("implemented", ASSESSED.toString()),
                    Part.ASSESSMENT,
                    List.of("assessment-words"),
                    Part.ACTIONS,
                    List.of("action-title", "action-words", "update-words", "link-title"),
                    Part.INDICATORS,
                    List.of("indicator-name", "indicator-unit", "41.75", "50.25", "30.5"),
                    Part.GRADES,
                    List.of("grade-B", "CCPR/C/999"));

    private final Action shown = action("action-title", true);
    private final Action internal = action("secret-action", false);

    @Test
    void showsEveryPartThatNobodyHides() {
        String view = view(Set.of(), ALL);

        assertThat(WORDS.values().stream().flatMap(List::stream)).allMatch(view::contains);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void leavesNothingOfAPartThatTheRecommendationHides(Part part) {
        String view = view(Set.of(part), ALL);

        assertThat(WORDS.get(part)).noneMatch(view::contains);
        assertThat(others(part)).allMatch(view::contains);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void leavesNothingOfAPartThatTheSiteDoesNotHave(Part part) {
        String view = view(Set.of(), EnumSet.complementOf(EnumSet.of(part)));

        assertThat(WORDS.get(part)).noneMatch(view::contains);
        assertThat(others(part)).allMatch(view::contains);
    }

    @Test
    void neverShowsWhatIsForColleagues() {
        assertThat(view(Set.of(), ALL))
                .doesNotContain("secret", "HIGH", PERSON.toString(), DUE.toString());
    }

    @Test
    void showsNothingOfARecommendationThatIsNotShown() {
        assertThat(Show.of(recommendation(new Visibility(false, Set.of())), ALL, around()))
                .isEmpty();
    }

    private static List<String> others(Part part) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey() != part)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private String view(Set<Part> hidden, Set<Part> parts) {
        var shownOne = Show.of(recommendation(new Visibility(true, hidden)), parts, around());
        return new JsonMapper().writeValueAsString(shownOne.orElseThrow());
    }

    private static Recommendation recommendation(Visibility visibility) {
        var followUp =
                new FollowUp(
                        FollowUp.Priority.HIGH,
                        LEAD,
                        List.of(HELPER),
                        List.of(PERSON),
                        "implemented",
                        Wordings.of("en", "assessment-words"),
                        ASSESSED,
                        DUE,
                        "secret-comment",
                        visibility);
        var imported = RecommendationFixtures.source("A/1", "secret-import");
        return Recommendation.first(
                        new RecommendationId(ID),
                        RecommendationFixtures.aSource(),
                        imported,
                        followUp,
                        CHANGE)
                .with(List.of(new Grade("", "grade-B", 1, "CCPR/C/999", null)), CHANGE);
    }

    private Around around() {
        return new Around(
                Map.of(
                        LEAD,
                        Wordings.of("en", "lead-name"),
                        HELPER,
                        Wordings.of("en", "helper-name"),
                        PERSON,
                        Wordings.of("en", "secret-name")),
                List.of(shown, internal, archived()),
                List.of(
                        update("update-words", about(), ProgressUpdate.State.PUBLISHED, false),
                        update("secret-draft", about(), ProgressUpdate.State.DRAFT, false),
                        update("secret-review", about(), ProgressUpdate.State.IN_REVIEW, false),
                        update("secret-voice", about(), ProgressUpdate.State.PUBLISHED, true),
                        update(
                                "secret-of-action",
                                new ProgressUpdate.About(ProgressUpdate.Kind.ACTION, internal.id()),
                                ProgressUpdate.State.PUBLISHED,
                                false)),
                Map.of(
                        shown.id(),
                        List.of(
                                link("link-title", Evidence.Visibility.PUBLIC),
                                link("secret-link", Evidence.Visibility.INTERNAL),
                                script())),
                List.of(
                        series("indicator-name", true, Aims.recommendation(ID), List.of()),
                        series("secret-indicator", false, Aims.recommendation(ID), List.of()),
                        series("secret-of-action", true, Aims.NONE, List.of(internal.id()))));
    }

    private static Around.Series series(
            String name, boolean isShown, Aims aims, List<UUID> actions) {
        var content =
                new Indicator.Content(
                        Wordings.of("en", name),
                        Wordings.of("en", "indicator-unit"),
                        Indicator.Kind.OUTCOME,
                        LEAD,
                        new Point(Period.of(2020), new BigDecimal("30.5")),
                        new Indicator.Target(new BigDecimal("50.25"), 2030),
                        Wordings.of("en", "secret-disaggregation"),
                        new Indicator.Links(aims, actions),
                        isShown);
        var indicator = new Indicator(UUID.randomUUID(), 1, content, false, CHANGE, CHANGE);
        return new Around.Series(indicator, List.of(value("41.75"), value(null)));
    }

    private static IndicatorValue value(@Nullable String number) {
        var entry =
                new IndicatorValue.Entry(
                        Period.of(2024),
                        number == null ? null : new BigDecimal(number),
                        "secret-note",
                        "secret-source");
        return new IndicatorValue(UUID.randomUUID(), UUID.randomUUID(), 1, entry, CHANGE);
    }

    private static ProgressUpdate.About about() {
        return new ProgressUpdate.About(ProgressUpdate.Kind.RECOMMENDATION, ID);
    }

    private static ProgressUpdate update(
            String text,
            ProgressUpdate.About about,
            ProgressUpdate.State state,
            boolean isContribution) {
        return new ProgressUpdate(
                UUID.randomUUID(),
                1,
                about,
                new ProgressUpdate.Content(Wordings.of("en", text), LocalDate.MIN, LocalDate.MAX),
                state,
                new ProgressUpdate.Voice(isContribution, LEAD),
                List.of("secret-writer"),
                "secret-note",
                CHANGE,
                CHANGE,
                CHANGE);
    }

    private static Action action(String title, boolean isShown) {
        var content =
                new Action.Content(
                        Wordings.of("en", title),
                        Wordings.of("en", isShown ? "action-words" : "secret-words"),
                        Action.Status.PLANNED,
                        Action.Dates.NONE,
                        new Action.Responsible(LEAD, List.of(HELPER), List.of(PERSON)),
                        Aims.recommendation(ID),
                        false,
                        isShown);
        return new Action(UUID.randomUUID(), 1, content, false, CHANGE, CHANGE);
    }

    private static Action archived() {
        var content = action("secret-archived", true).content();
        return new Action(UUID.randomUUID(), 2, content, true, CHANGE, CHANGE);
    }

    private static Evidence link(String title, Evidence.Visibility visibility) {
        return evidence(new Evidence.Link(title, "https://example.org/" + title), visibility);
    }

    private static Evidence script() {
        return evidence(
                new Evidence.Link("secret-script", "javascript:alert(1)"),
                Evidence.Visibility.PUBLIC);
    }

    private static Evidence evidence(Evidence.Item item, Evidence.Visibility visibility) {
        var owner = new Evidence.Owner("action", UUID.randomUUID());
        return new Evidence(UUID.randomUUID(), 1, owner, item, visibility, CHANGE, CHANGE);
    }
}
