package org.nmirf.node.clusterpages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.cluster.BesideCluster;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.cluster.SuggestClusters;
import org.nmirf.node.cluster.SuggestClusters.Found;
import org.nmirf.node.cluster.SuggestClusters.Proposal;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Puts the pages of clusters together. */
@Component
class ClusterPages {

    private final Clusters clusters;
    private final SuggestClusters suggest;
    private final Recommendations recommendations;
    private final Around around;

    ClusterPages(
            Clusters clusters,
            SuggestClusters suggest,
            Recommendations recommendations,
            Around around) {
        this.clusters = clusters;
        this.suggest = suggest;
        this.recommendations = recommendations;
        this.around = around;
    }

    /** What stands beside clusters. */
    @Component("clusterPagesAround")
    record Around(HistoryView history, Vocabularies vocabularies, List<BesideCluster> beside) {}

    /**
     * A recommendation in a cluster.
     *
     * @param isArchived whether its cycle is over
     */
    record Member(
            String id,
            String name,
            @Nullable Wording text,
            String status,
            boolean isArchived,
            boolean isTicked) {}

    /**
     * A cluster in a list.
     *
     * @param size how many of its recommendations are of a cycle that goes on
     * @param archived how many are of cycles that are over
     * @param standing how many of those that go on have which status, in the order of the
     *     vocabulary; the empty code for none
     */
    record Row(
            String id,
            @Nullable Wording title,
            int size,
            int archived,
            Map<String, Long> standing) {}

    /**
     * All clusters.
     *
     * @param isLooking whether proposals are still being looked for
     */
    record ListPage(
            List<Row> rows,
            int proposals,
            boolean isLooking,
            boolean isOfficer,
            boolean hasRegister) {

        ListPage {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One cluster.
     *
     * @param members those of a cycle that goes on first
     * @param typed what is in the fields
     */
    record DetailPage(
            Cluster cluster,
            @Nullable Wording title,
            List<Member> members,
            TypedCluster typed,
            List<BesideCluster.Panel> beside,
            List<ShownVersion> versions,
            boolean isOfficer) {

        DetailPage {
            members = List.copyOf(members);
            beside = List.copyOf(beside);
            versions = List.copyOf(versions);
        }

        /** How many are of a cycle that goes on. */
        public long size() {
            return members.stream().filter(one -> !one.isArchived()).count();
        }

        /** How many are of cycles that are over. */
        public long archived() {
            return members.size() - size();
        }
    }

    ListPage list(Person person, Reader reader) {
        Map<UUID, String> standings = recommendations.currentStatuses();
        List<Row> rows = clusters.all().stream().map(one -> row(one, standings, reader)).toList();
        Found<Proposal> found =
                person.is(Role.OFFICER)
                        ? suggest.proposals(Duration.ZERO)
                        : new Found<>(List.of(), false);
        return new ListPage(
                rows,
                found.items().size(),
                found.isLooking(),
                person.is(Role.OFFICER),
                recommendations.count() > 0);
    }

    private Row row(Cluster cluster, Map<UUID, String> standings, Reader reader) {
        List<UUID> current = cluster.members().stream().filter(standings::containsKey).toList();
        return new Row(
                cluster.id().toString(),
                best(cluster, reader),
                current.size(),
                cluster.members().size() - current.size(),
                standing(current, standings));
    }

    DetailPage of(Cluster cluster, TypedCluster typed, Person person, Reader reader) {
        Set<UUID> shown = new LinkedHashSet<>(cluster.members());
        shown.addAll(typed.members());
        return new DetailPage(
                cluster,
                best(cluster, reader),
                members(shown, id -> typed.isTicked(id, cluster), reader).stream()
                        .sorted(Comparator.comparing(Member::isArchived))
                        .toList(),
                typed,
                around.beside().stream()
                        .flatMap(one -> one.of(cluster, person, reader).stream())
                        .toList(),
                around.history().of(Clusters.KIND, cluster.id(), reader),
                person.is(Role.OFFICER));
    }

    List<Member> members(Collection<UUID> ids, Predicate<UUID> isTicked, Reader reader) {
        Map<UUID, Recommendation> found = new HashMap<>();
        recommendations.find(ids).forEach(one -> found.put(one.id().value(), one));
        List<Member> members = new ArrayList<>();
        for (UUID id : ids) {
            Recommendation one = found.get(id);
            if (one != null) {
                members.add(
                        new Member(
                                id.toString(),
                                one.source().citation(),
                                one.source().texts().bestFor(reader.language().code()).orElse(null),
                                one.followUp().status(),
                                one.isArchived(),
                                isTicked.test(id)));
            }
        }
        return members;
    }

    private Map<String, Long> standing(Collection<UUID> members, Map<UUID, String> standings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>();
        around.vocabularies()
                .vocabulary("implementation-statuses")
                .concepts()
                .forEach(concept -> codes.add(concept.code()));
        codes.add("");
        for (String code : codes) {
            long count =
                    members.stream()
                            .filter(id -> code.equals(standings.getOrDefault(id, "")))
                            .count();
            if (count > 0) {
                counts.put(code, count);
            }
        }
        return counts;
    }

    static @Nullable Wording best(Cluster cluster, Reader reader) {
        return cluster.title().bestFor(reader.language().code()).orElse(null);
    }
}
