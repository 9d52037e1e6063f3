package org.nmirf.node.showing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.showing.Proposal.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks that the public be shown more. Whoever changes a record asks in the same transaction and
 * shows nothing themselves.
 */
@Service
public class Asks {

    private static final List<Role> READERS =
            List.of(Role.ADMIN, Role.OFFICER, Role.APPROVER, Role.AUDITOR);

    private final Proposals proposals;
    private final Clock clock;
    private final Ids ids;

    Asks(Proposals proposals, Clock clock, Ids ids) {
        this.proposals = proposals;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Asks to show one record. What waits already is not doubled; what waits for the record as it
     * was before, or for other parts of it, gives way.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Item wanted, Person person) {
        boolean isWaiting =
                proposals.waiting().stream().anyMatch(one -> one.items().contains(wanted));
        if (!isWaiting) {
            List<String> earlier = end(wanted.kind(), wanted.id(), person);
            ask(new Proposal.Items(List.of(wanted)), earlier, person);
        }
    }

    /** Asks for that, whatever waits already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal ask(Proposal.Wish wish, List<String> earlier, Person person) {
        var proposal = Proposal.first(ids.next(), wish, change(person), earlier);
        proposals.keep(proposal);
        return proposal;
    }

    /**
     * Ends what waits to show that record: somebody decided that it stays hidden.
     *
     * @return accounts of those who had asked
     */
    @Transactional
    public List<String> end(String kind, UUID record, Person person) {
        return end(
                one -> one.item(kind, record).isPresent(),
                one -> one.items().stream().filter(item -> !item.isOf(kind, record)).toList(),
                person);
    }

    /**
     * Ends what waits to show any of those records, each proposal read once.
     *
     * @return those that waited
     */
    @Transactional
    public Set<UUID> end(String kind, Set<UUID> records, Person person) {
        Predicate<Item> isOne = item -> item.kind().equals(kind) && records.contains(item.id());
        Set<UUID> waited = new HashSet<>();
        end(
                one -> one.items().stream().anyMatch(isOne),
                one -> {
                    one.items().stream().filter(isOne).map(Item::id).forEach(waited::add);
                    return one.items().stream().filter(isOne.negate()).toList();
                },
                person);
        return waited;
    }

    /**
     * Ends what waits to show more of the site.
     *
     * @return accounts of those who had asked
     */
    @Transactional
    public List<String> endOfSite(Person person) {
        return end(Proposal::isOfSite, one -> List.of(), person);
    }

    private List<String> end(
            Predicate<Proposal> which, Function<Proposal, List<Item>> left, Person person) {
        Set<String> hands = new LinkedHashSet<>();
        for (Proposal seen : proposals.waiting().stream().filter(which).toList()) {
            proposals
                    .hold(seen.id())
                    .filter(one -> one.state() == Proposal.State.WAITING)
                    .ifPresent(
                            one -> {
                                hands.addAll(one.hands());
                                List<Item> rest = left.apply(one);
                                proposals.keep(
                                        rest.isEmpty()
                                                ? one.decided(
                                                        Proposal.State.REJECTED, change(person))
                                                : one.with(rest));
                            });
        }
        return new ArrayList<>(hands);
    }

    /** What waits for records of that kind: proposal by record. */
    public Map<UUID, UUID> waiting(String kind) {
        Map<UUID, UUID> waiting = new HashMap<>();
        for (Proposal proposal : proposals.waiting()) {
            proposal.items().stream()
                    .filter(item -> kind.equals(item.kind()))
                    .forEach(item -> waiting.put(item.id(), proposal.id()));
        }
        return waiting;
    }

    /** What waits for one record, for those who may look at it. */
    public Optional<Waiting> waiting(String kind, UUID record, Person person) {
        if (READERS.stream().noneMatch(person::is)) {
            return Optional.empty();
        }
        return proposals.waiting().stream()
                .flatMap(one -> one.item(kind, record).map(item -> new Waiting(one, item)).stream())
                .findFirst();
    }

    /** A record in a proposal that waits. */
    public record Waiting(Proposal proposal, Item item) {}

    private Change change(Person person) {
        return Change.of(person.name(), clock.instant());
    }
}
