package org.nmirf.node.publishing;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.showing.Proposals;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What others want to show the public, and this person may publish. */
@Component
@Order(4)
class ProposalsToday implements TodayBlocks {

    private final Proposals proposals;

    ProposalsToday(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        if (!person.is(Role.APPROVER)) {
            return List.of();
        }
        long number =
                proposals.waiting().stream()
                        .filter(one -> !one.hands().contains(person.name()))
                        .count();
        return List.of(
                TodayBlock.count("publishing.today", Urgency.WAITING, number, "/public-site"));
    }
}
