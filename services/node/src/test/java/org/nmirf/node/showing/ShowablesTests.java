package org.nmirf.node.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.revision.HoldOrder;
import org.nmirf.node.showing.Proposal.Item;

class ShowablesTests {

    private static final UUID FIRST = UUID.fromString("10000000-0000-4000-8000-000000000000");
    private static final UUID SECOND = UUID.fromString("80000000-0000-4000-8000-000000000000");

    private final List<UUID> held = new ArrayList<>();
    private final Showables showables = new Showables(List.of(new Plain()));

    @Test
    void holdsRecordsInTheOrderOfEverybody() {
        showables.hold(List.of(Item.of("plain", SECOND, 1), Item.of("plain", FIRST, 1)));

        assertThat(held).containsExactly(FIRST, SECOND);
        assertThat(HoldOrder.of(List.of(SECOND, FIRST))).isEqualTo(held);
    }

    /** Notes what is held. */
    private final class Plain implements Showable {

        @Override
        public String kind() {
            return "plain";
        }

        @Override
        public List<Line> lines(Collection<UUID> ids) {
            return List.of();
        }

        @Override
        public void hold(UUID id) {
            held.add(id);
        }

        @Override
        public Set<String> writers(Proposal.Item item) {
            return Set.of();
        }

        @Override
        public boolean show(Item item, Person person) {
            return false;
        }
    }
}
