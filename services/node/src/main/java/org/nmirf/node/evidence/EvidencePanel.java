package org.nmirf.node.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.access.Person;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.showing.Asks;
import org.springframework.stereotype.Component;

/**
 * The evidence of one owner as pages show it; drawn by {@code evidence/parts :: panel(view)}.
 *
 * @param mayAdd whether the person may put more beside it
 * @param mayShow whether the person decides on visibility
 * @param removable ids of what the person may remove
 * @param waiting proposals to make a piece public, by piece; none for those who may not see them
 */
public record EvidencePanel(
        Owner owner,
        List<Evidence> items,
        boolean mayAdd,
        boolean mayShow,
        Set<UUID> removable,
        Map<UUID, UUID> waiting) {

    /** Copies the items. */
    public EvidencePanel {
        items = List.copyOf(items);
        removable = Set.copyOf(removable);
        waiting = Map.copyOf(waiting);
    }

    /** Whether the person may remove it. */
    public boolean mayRemove(Evidence evidence) {
        return removable.contains(evidence.id());
    }

    /** Size of a file in kilobytes, rounded up. */
    public long kilobytes(Evidence evidence) {
        return evidence.item() instanceof Evidence.File file ? Math.ceilDiv(file.size(), 1024) : 0;
    }

    /** Puts panels together. */
    @Component
    public static class Panels {

        private final KeepEvidence keep;
        private final Asks asks;

        Panels(KeepEvidence keep, Asks asks) {
            this.keep = keep;
            this.asks = asks;
        }

        /** The panel of an owner for that person; without items where the person sees none. */
        public EvidencePanel of(Owner owner, Person person) {
            List<Evidence> items =
                    switch (keep.list(owner, person)) {
                        case Outcome.Done(var found) -> found;
                        case Outcome.Refused(var refusal) -> List.of();
                    };
            boolean mayShow = KeepEvidence.maySetVisibility(person);
            return new EvidencePanel(
                    owner,
                    items,
                    keep.mayAdd(owner, person),
                    mayShow,
                    items.stream()
                            .filter(item -> keep.mayRemove(item, person))
                            .map(Evidence::id)
                            .collect(Collectors.toSet()),
                    mayShow ? asks.waiting(EvidenceFiles.KIND) : Map.of());
        }
    }
}
