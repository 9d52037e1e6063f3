package org.nmirf.node.showing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.revision.HoldOrder;
import org.springframework.stereotype.Component;

/** Every sort of record that the public can be shown. */
@Component
public class Showables {

    private final List<Showable> kinds;

    Showables(List<Showable> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** The records of items as they stand now, by id; what is not there any more is left out. */
    public Map<UUID, Showable.Line> lines(List<Proposal.Item> items) {
        Map<UUID, Showable.Line> lines = new HashMap<>();
        for (Showable kind : kinds) {
            List<UUID> ids =
                    items.stream()
                            .filter(item -> item.kind().equals(kind.kind()))
                            .map(Proposal.Item::id)
                            .toList();
            if (!ids.isEmpty()) {
                kind.lines(ids).forEach(line -> lines.put(line.id(), line));
            }
        }
        return lines;
    }

    /** Keeps the records from others until the transaction ends, in one order for all. */
    public void hold(List<Proposal.Item> items) {
        Map<String, Set<UUID>> ids = new TreeMap<>();
        items.forEach(
                item -> ids.computeIfAbsent(item.kind(), kind -> new HashSet<>()).add(item.id()));
        ids.forEach(
                (kind, some) -> kind(kind).ifPresent(one -> HoldOrder.of(some).forEach(one::hold)));
    }

    /** Accounts of those who wrote what would be shown. */
    public Set<String> writers(List<Proposal.Item> items) {
        Set<String> writers = new TreeSet<>();
        items.forEach(
                item -> kind(item.kind()).ifPresent(one -> writers.addAll(one.writers(item))));
        return writers;
    }

    /** Shows one, inside the transaction of the caller; false where it is not as it was. */
    public boolean show(Proposal.Item item, Person person) {
        return kind(item.kind()).filter(one -> one.show(item, person)).isPresent();
    }

    private Optional<Showable> kind(String word) {
        return kinds.stream().filter(one -> one.kind().equals(word)).findFirst();
    }
}
