package org.nmirf.node.publicview;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.action.Action;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.publicview.PublicRecommendation.Answering;
import org.nmirf.node.publicview.PublicRecommendation.Assessment;
import org.nmirf.node.publicview.PublicRecommendation.Days;
import org.nmirf.node.publicview.PublicRecommendation.Measure;
import org.nmirf.node.publicview.PublicRecommendation.Measured;
import org.nmirf.node.publicview.PublicRecommendation.Proof;
import org.nmirf.node.publicview.PublicRecommendation.Update;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.series.LineChart.Point;
import org.nmirf.node.wording.Wordings;

/**
 * Decides what of a recommendation the public sees. Nothing else does, and nothing that stands
 * between it and a reader knows more than its answer.
 */
final class Show {

    private static final Set<String> SAFE = Set.of("http", "https");

    private final Recommendation one;
    private final Predicate<Part> shows;
    private final Around around;

    private Show(Recommendation one, Predicate<Part> shows, Around around) {
        this.one = one;
        this.shows = shows;
        this.around = around;
    }

    /**
     * What the public sees; nothing when the recommendation is not shown at all.
     *
     * @param parts which the site shows
     */
    static Optional<PublicRecommendation> of(Recommendation one, Set<Part> parts, Around around) {
        var visibility = one.followUp().visibility();
        if (!visibility.isShown()) {
            return Optional.empty();
        }
        Predicate<Part> shows = part -> parts.contains(part) && visibility.shows(part);
        return Optional.of(new Show(one, shows, around).view());
    }

    private PublicRecommendation view() {
        var followUp = one.followUp();
        List<Action> actions = actions();
        return new PublicRecommendation(
                one.id().value(),
                one.source(),
                one.isArchived(),
                answering(followUp.lead(), followUp.contributors()),
                assessment(),
                actions.stream().map(this::measure).toList(),
                shows.test(Part.ACTIONS) ? updates(actions) : List.of(),
                shows.test(Part.INDICATORS) ? indicators(actions) : List.of(),
                shows.test(Part.GRADES) ? one.grades() : List.of());
    }

    private Assessment assessment() {
        var followUp = one.followUp();
        boolean isShown = shows.test(Part.STATUS);
        return new Assessment(
                isShown ? followUp.status() : "",
                isShown ? followUp.assessedOn() : null,
                shows.test(Part.ASSESSMENT) ? followUp.assessment() : Wordings.NONE);
    }

    private List<Answering> answering(@Nullable UUID lead, List<UUID> contributors) {
        if (!shows.test(Part.INSTITUTIONS)) {
            return List.of();
        }
        List<Answering> answering = new ArrayList<>();
        Stream.concat(Stream.ofNullable(lead), contributors.stream())
                .distinct()
                .forEach(
                        id -> {
                            Wordings names = around.institutions().get(id);
                            if (names != null) {
                                answering.add(new Answering(id, names, id.equals(lead)));
                            }
                        });
        return answering;
    }

    private List<Action> actions() {
        return shows.test(Part.ACTIONS)
                ? around.actions().stream()
                        .filter(action -> action.content().isShown() && !action.isArchived())
                        .toList()
                : List.of();
    }

    private Measure measure(Action action) {
        var content = action.content();
        var dates = content.dates();
        return new Measure(
                action.id(),
                content.title(),
                content.description(),
                content.status().code(),
                new Days(dates.start(), dates.target(), dates.done()),
                answering(content.responsible().lead(), content.responsible().contributors()),
                around.evidence().getOrDefault(action.id(), List.of()).stream()
                        .flatMap(Show::proof)
                        .toList());
    }

    /** Files stay inside; a link is shown when somebody decided so. */
    private static Stream<Proof> proof(Evidence evidence) {
        if (evidence.visibility() != Evidence.Visibility.PUBLIC) {
            return Stream.empty();
        }
        return switch (evidence.item()) {
            case Evidence.File file -> Stream.empty();
            case Evidence.Link(var title, var url) ->
                    isSafe(url) ? Stream.of(new Proof(title, url)) : Stream.empty();
        };
    }

    private static boolean isSafe(String url) {
        try {
            String scheme = URI.create(url).getScheme();
            return scheme != null && SAFE.contains(scheme);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private List<Update> updates(List<Action> shown) {
        List<UUID> actions = shown.stream().map(Action::id).toList();
        return around.updates().stream()
                .filter(update -> update.state() == ProgressUpdate.State.PUBLISHED)
                .filter(update -> !update.voice().isContribution())
                .filter(update -> isAboutShown(update.about(), actions))
                .map(ProgressUpdate::content)
                .sorted(Comparator.comparing(ProgressUpdate.Content::to).reversed())
                .map(content -> new Update(content.from(), content.to(), content.text()))
                .toList();
    }

    /** An indicator of an action alone is shown where the action is. */
    private List<Measured> indicators(List<Action> shown) {
        List<UUID> actions = shown.stream().map(Action::id).toList();
        return around.indicators().stream()
                .filter(series -> isShown(series.indicator(), actions))
                .map(this::measured)
                .filter(measured -> !measured.values().isEmpty())
                .toList();
    }

    private static boolean isShown(Indicator indicator, List<UUID> actions) {
        var links = indicator.content().links();
        return indicator.content().isShown()
                && !indicator.isArchived()
                && (!links.aims().none() || links.actions().stream().anyMatch(actions::contains));
    }

    /** Notes and sources of single values stay inside. */
    private Measured measured(Around.Series series) {
        var content = series.indicator().content();
        UUID source = content.source();
        var target = content.target();
        return new Measured(
                series.indicator().id(),
                content.name(),
                content.unit(),
                content.kind().name(),
                source == null || !shows.test(Part.INSTITUTIONS)
                        ? null
                        : around.institutions().get(source),
                content.baseline(),
                target == null ? null : target.point(),
                series.values().stream().flatMap(Show::point).toList());
    }

    private static Stream<Point> point(IndicatorValue value) {
        var entry = value.entry();
        return Stream.ofNullable(entry.value()).map(number -> new Point(entry.period(), number));
    }

    private static boolean isAboutShown(ProgressUpdate.About about, List<UUID> actions) {
        return switch (about.kind()) {
            case RECOMMENDATION, CLUSTER -> true;
            case ACTION -> actions.contains(about.id());
        };
    }
}
