package org.nmirf.node.cluster;

import java.time.Duration;
import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Clusters that were suggested and wait for a decision. */
@Component
@Order(7)
class ClustersToday implements TodayBlocks {

    private final SuggestClusters suggest;

    ClustersToday(SuggestClusters suggest) {
        this.suggest = suggest;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        return person.is(Role.OFFICER)
                ? List.of(
                        TodayBlock.count(
                                "cluster.today",
                                Urgency.LATER,
                                suggest.proposals(Duration.ZERO).items().size(),
                                "/clusters/proposals"))
                : List.of();
    }
}
