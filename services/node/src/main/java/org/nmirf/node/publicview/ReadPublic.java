package org.nmirf.node.publicview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Actions;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.evidence.EvidenceFiles;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdates;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everything that is shown, with what stands beside it, in a handful of questions. */
@Component
class ReadPublic {

    private final JdbcClient database;
    private final Recommendations recommendations;
    private final Beside beside;
    private final PublicRecords records;

    ReadPublic(
            JdbcClient database,
            Recommendations recommendations,
            Beside beside,
            PublicRecords records) {
        this.database = database;
        this.recommendations = recommendations;
        this.beside = beside;
        this.records = records;
    }

    /** Where the rest is found. */
    @Component("publicBeside")
    record Beside(
            Institutions institutions,
            Actions actions,
            ProgressUpdates updates,
            EvidenceFiles evidence,
            Indicators indicators) {

        /** Those that may be shown, with their values. */
        List<Around.Series> series() {
            List<Indicator> shown =
                    indicators.all().stream()
                            .filter(one -> one.content().isShown() && !one.isArchived())
                            .toList();
            var values = indicators.values(shown.stream().map(Indicator::id).toList());
            return shown.stream()
                    .map(one -> new Around.Series(one, values.getOrDefault(one.id(), List.of())))
                    .toList();
        }
    }

    /** What the public sees from now on, which is noted with its day. */
    ShownRecommendations.Shown read(PublicSite site) {
        List<PublicRecommendation> shown = shown(site);
        return ShownRecommendations.Shown.of(shown, records.note(shown));
    }

    /** What the public would see of such a site; nothing is noted. */
    ShownRecommendations.Shown preview(PublicSite site) {
        List<PublicRecommendation> shown = shown(site);
        return ShownRecommendations.Shown.of(shown, records.look(shown));
    }

    private List<PublicRecommendation> shown(PublicSite site) {
        List<UUID> ids =
                database.sql("SELECT id FROM recommendation WHERE shown")
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list();
        Map<UUID, Set<UUID>> clusters = clusters();
        Map<UUID, Wordings> names = names();
        List<Action> actions =
                beside.actions().all().stream()
                        .filter(action -> action.content().isShown() && !action.isArchived())
                        .toList();
        Map<UUID, List<Evidence>> evidence =
                beside.evidence().of("action", actions.stream().map(Action::id).toList());
        List<ProgressUpdate> updates = beside.updates().in(ProgressUpdate.State.PUBLISHED);
        List<Around.Series> series = beside.series();
        List<PublicRecommendation> shown = new ArrayList<>();
        for (Recommendation one : recommendations.find(ids)) {
            Set<UUID> joined = clusters.getOrDefault(one.id().value(), Set.of());
            List<Action> answering =
                    actions.stream().filter(action -> answers(action, one, joined)).toList();
            var around =
                    new Around(
                            names,
                            answering,
                            about(updates, one, joined),
                            evidence,
                            measuring(series, one, joined, answering));
            Optional<PublicRecommendation> view = Show.of(one, site.parts(), around);
            view.ifPresent(shown::add);
        }
        return shown;
    }

    private static boolean answers(Action action, Recommendation one, Set<UUID> clusters) {
        var aims = action.content().aims();
        return aims.recommendations().contains(one.id().value())
                || aims.clusters().stream().anyMatch(clusters::contains);
    }

    private static List<Around.Series> measuring(
            List<Around.Series> series,
            Recommendation one,
            Set<UUID> clusters,
            List<Action> answering) {
        List<UUID> actions = answering.stream().map(Action::id).toList();
        return series.stream()
                .filter(
                        each -> {
                            var links = each.indicator().content().links();
                            return links.aims().recommendations().contains(one.id().value())
                                    || links.aims().clusters().stream().anyMatch(clusters::contains)
                                    || links.actions().stream().anyMatch(actions::contains);
                        })
                .toList();
    }

    /** Those about actions that do not answer it are left out by {@link Show}. */
    private static List<ProgressUpdate> about(
            List<ProgressUpdate> updates, Recommendation one, Set<UUID> clusters) {
        return updates.stream()
                .filter(
                        update ->
                                switch (update.about().kind()) {
                                    case RECOMMENDATION ->
                                            update.about().id().equals(one.id().value());
                                    case CLUSTER ->
                                            clusters.contains(update.about().id())
                                                    || update.about()
                                                            .members()
                                                            .contains(one.id().value());
                                    case ACTION -> true;
                                })
                .toList();
    }

    private Map<UUID, Wordings> names() {
        Map<UUID, Wordings> names = new HashMap<>();
        for (Institution one : beside.institutions().all()) {
            names.put(one.id(), one.names());
        }
        return names;
    }

    private Map<UUID, Set<UUID>> clusters() {
        Map<UUID, Set<UUID>> clusters = new HashMap<>();
        database.sql("SELECT recommendation_id, cluster_id FROM cluster_member")
                .query(
                        (row, number) ->
                                clusters.computeIfAbsent(
                                                row.getObject(1, UUID.class), id -> new HashSet<>())
                                        .add(row.getObject(2, UUID.class)))
                .list();
        return clusters;
    }
}
