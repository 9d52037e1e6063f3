package org.nmirf.node.handover;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.KeepPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives everything open that somebody answers for to a successor, all of it or nothing. */
@Service
class HandOver {

    private final FocalPoints focalPoints;
    private final KeepPeople keep;
    private final List<OpenItems> kinds;
    private final History history;
    private final Ids ids;
    private final Clock clock;

    HandOver(
            FocalPoints focalPoints,
            KeepPeople keep,
            List<OpenItems> kinds,
            History history,
            Ids ids,
            Clock clock) {
        this.focalPoints = focalPoints;
        this.keep = keep;
        this.kinds = List.copyOf(kinds);
        this.history = history;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Hands over. Who leaves stays in every record that they signed, but serves no more, if they
     * still did; the successor is named in what is open, stands in for the same people, and
     * coordinates if who leaves did.
     *
     * @param leaving as it was read
     * @param reason for the history; may be empty
     * @return id of the handover
     * @throws RefusedException when anything of it is refused; nothing is changed then
     */
    @Transactional
    public UUID hand(FocalPoint leaving, Successor successor, String reason, Person by) {
        // First of all: the successor may get the same account and address.
        keep.keep(leaving.gone(), by, reason).orProblem();
        FocalPoint next = successor(leaving, successor, by, reason);
        List<Handed.Item> items = new ArrayList<>();
        for (OpenItems kind : kinds) {
            kind.move(leaving.id(), next.id(), by, reason).orProblem().stream()
                    .map(id -> new Handed.Item(kind.kind(), id))
                    .forEach(items::add);
        }
        var handed = new Handed(leaving.id(), next.id(), items, standIn(leaving, next, by, reason));
        if (!leaving.isActive() && items.isEmpty() && handed.deputyOf().isEmpty()) {
            throw new RefusedException(
                    Refusal.of(Refusal.Kind.CONFLICT, "handover.gone", leaving.name()));
        }
        UUID id = ids.next();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        history.keep(Handed.KIND, id, 1, new Change(by.name(), at, reason), handed);
        return id;
    }

    private FocalPoint successor(
            FocalPoint leaving, Successor successor, Person by, String reason) {
        FocalPoint next =
                switch (successor) {
                    case Successor.Newcomer newcomer ->
                            keep.keep(newcomer.after(leaving, ids.next()), by, reason).orProblem();
                    case Successor.Known known -> known(leaving, known);
                };
        UUID deputy = next.deputy() == null ? leaving.deputy() : next.deputy();
        boolean isOwn = next.id().equals(deputy);
        return keep.keep(
                        next.succeeding(
                                isOwn ? null : deputy,
                                next.isCoordinator() || leaving.isCoordinator()),
                        by,
                        reason)
                .orProblem();
    }

    private FocalPoint known(FocalPoint leaving, Successor.Known known) {
        return focalPoints
                .find(known.id())
                .filter(FocalPoint::isActive)
                .filter(one -> !one.id().equals(leaving.id()))
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.invalid(
                                                List.of(
                                                        Refusal.Detail.of(
                                                                "successor", "handover.nobody")))));
    }

    private List<UUID> standIn(FocalPoint leaving, FocalPoint next, Person by, String reason) {
        List<UUID> people = new ArrayList<>();
        for (FocalPoint one : focalPoints.all()) {
            if (leaving.id().equals(one.deputy()) && one.isActive()) {
                boolean isOwn = one.id().equals(next.id());
                keep.keep(one.withDeputy(isOwn ? null : next.id()), by, reason).orProblem();
                if (!isOwn) {
                    people.add(one.id());
                }
            }
        }
        return people;
    }
}
