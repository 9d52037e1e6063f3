package org.nmirf.node.clusterpages;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.SuggestClusters;
import org.nmirf.node.cluster.SuggestClusters.Found;
import org.nmirf.node.cluster.SuggestClusters.Proposal;
import org.nmirf.node.clusterpages.ClusterPages.Member;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the page of suggested clusters together. */
@Component
class ProposalPages {

    private static final int SIZE = 10;
    private static final int LONGEST_TITLE = 160;

    private final SuggestClusters suggest;
    private final ClusterPages pages;

    ProposalPages(SuggestClusters suggest, ClusterPages pages) {
        this.suggest = suggest;
        this.pages = pages;
    }

    /**
     * A proposal as it is shown.
     *
     * @param title what is in the field: the words of the first, or what was typed
     */
    record ProposalView(
            @Nullable Cluster cluster,
            @Nullable Wording clusterTitle,
            List<Member> members,
            String title,
            String reason,
            int percent) {

        ProposalView {
            members = List.copyOf(members);
        }
    }

    /**
     * Some of the proposals.
     *
     * @param isLooking whether more are still being looked for
     */
    record ProposalPage(
            List<ProposalView> proposals, int total, int page, boolean isLast, boolean isLooking) {

        ProposalPage {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * Some of the proposals.
     *
     * @param typed what was typed into the fields of one of them
     */
    ProposalPage of(int page, TypedCluster typed, Reader reader) {
        Found<Proposal> found = suggest.proposals();
        List<Proposal> all = found.items();
        List<ProposalView> views =
                all.stream()
                        .skip((long) page * SIZE)
                        .limit(SIZE)
                        .map(one -> view(one, typed, reader))
                        .toList();
        return new ProposalPage(
                views, all.size(), page, (page + 1) * SIZE >= all.size(), found.isLooking());
    }

    private ProposalView view(Proposal one, TypedCluster typed, Reader reader) {
        boolean isTyped = typed.ids("proposed").equals(Set.copyOf(one.members()));
        Set<UUID> ticked = isTyped ? typed.members() : Set.copyOf(one.members());
        List<Member> members = pages.members(one.members(), ticked::contains, reader);
        Cluster cluster = one.cluster();
        String words = members.isEmpty() ? "" : title(members.getFirst().text());
        return new ProposalView(
                cluster,
                cluster == null ? null : ClusterPages.best(cluster, reader),
                members,
                isTyped ? typed.value("title") : words,
                isTyped ? typed.value("reason") : "",
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
}
