package org.nmirf.node.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
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

    private static final int SIZE = 10;
    private static final int LONGEST_TITLE = 160;

    private final Clusters clusters;
    private final SuggestClusters suggest;
    private final Recommendations recommendations;
    private final Vocabularies vocabularies;

    ClusterPages(
            Clusters clusters,
            SuggestClusters suggest,
            Recommendations recommendations,
            Vocabularies vocabularies) {
        this.clusters = clusters;
        this.suggest = suggest;
        this.recommendations = recommendations;
        this.vocabularies = vocabularies;
    }

    /** A recommendation in a cluster. */
    record Member(String id, String name, @Nullable Wording text, String status) {}

    /**
     * A cluster in a list.
     *
     * @param standing how many of its recommendations have which status, in the order of the
     *     vocabulary; the empty code for none
     */
    record Row(String id, @Nullable Wording title, int size, Map<String, Long> standing) {}

    /** All clusters. */
    record ListPage(List<Row> rows, int proposals, boolean isOfficer, boolean hasRegister) {

        ListPage {
            rows = List.copyOf(rows);
        }
    }

    /** One cluster. */
    record DetailPage(
            Cluster cluster, @Nullable Wording title, List<Member> members, boolean isOfficer) {

        DetailPage {
            members = List.copyOf(members);
        }
    }

    /** A proposal as it is shown. */
    record ProposalView(
            @Nullable Cluster cluster,
            @Nullable Wording clusterTitle,
            List<Member> members,
            String title,
            int percent) {

        ProposalView {
            members = List.copyOf(members);
        }
    }

    /** Some of the proposals. */
    record ProposalPage(List<ProposalView> proposals, int total, int page, boolean isLast) {

        ProposalPage {
            proposals = List.copyOf(proposals);
        }
    }

    ListPage list(Person person, Reader reader) {
        Map<UUID, String> standings = recommendations.statuses();
        List<Row> rows =
                clusters.all().stream()
                        .map(
                                cluster ->
                                        new Row(
                                                cluster.id().toString(),
                                                best(cluster, reader),
                                                cluster.members().size(),
                                                standing(cluster.members(), standings)))
                        .toList();
        return new ListPage(
                rows,
                person.is(Role.OFFICER) ? suggest.proposals().size() : 0,
                person.is(Role.OFFICER),
                !standings.isEmpty());
    }

    DetailPage of(Cluster cluster, Person person, Reader reader) {
        return new DetailPage(
                cluster,
                best(cluster, reader),
                members(cluster.members(), reader),
                person.is(Role.OFFICER));
    }

    ProposalPage proposals(int page, Reader reader) {
        List<Proposal> all = suggest.proposals();
        List<ProposalView> views =
                all.stream()
                        .skip((long) page * SIZE)
                        .limit(SIZE)
                        .map(one -> view(one, reader))
                        .toList();
        return new ProposalPage(views, all.size(), page, (page + 1) * SIZE >= all.size());
    }

    private ProposalView view(Proposal one, Reader reader) {
        List<Member> members = members(one.members(), reader);
        Cluster cluster = one.cluster();
        return new ProposalView(
                cluster,
                cluster == null ? null : best(cluster, reader),
                members,
                members.isEmpty() ? "" : title(members.getFirst().text()),
                one.percent());
    }

    private static String title(@Nullable Wording text) {
        if (text == null) {
            return "";
        }
        String words = text.text().replaceAll("\\s+", " ");
        if (words.length() <= LONGEST_TITLE) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_TITLE);
        return words.substring(0, end < 1 ? LONGEST_TITLE : end) + " …";
    }

    private List<Member> members(Collection<UUID> ids, Reader reader) {
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
                                one.followUp().status()));
            }
        }
        return members;
    }

    private Map<String, Long> standing(Collection<UUID> members, Map<UUID, String> standings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>();
        vocabularies
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

    private static @Nullable Wording best(Cluster cluster, Reader reader) {
        return cluster.title().bestFor(reader.language().code()).orElse(null);
    }
}
