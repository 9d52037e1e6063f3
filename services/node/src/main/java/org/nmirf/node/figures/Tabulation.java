package org.nmirf.node.figures;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.nmirf.disclosure.FigureDraft;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

/**
 * A table of figures as the country keeps it.
 *
 * @param id names it inside this node
 * @param subject names it in the network
 * @param title what it is called in the country; does not leave
 * @param brought what was counted, and which columns of it are published
 * @param suppression what of it is hidden
 * @param created who brought it in
 * @param hands all who had a hand in it
 * @param state how far it has come
 * @param version counts up with every release and withdrawal
 * @param live whether the network has it
 */
public record Tabulation(
        UUID id,
        UUID subject,
        String title,
        Brought brought,
        Suppression suppression,
        Change created,
        Set<String> hands,
        State state,
        long version,
        boolean live) {

    /** Who did something, and when. */
    public record Change(String by, Instant at) {}

    /** How far a table has come. */
    public enum StateName {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        WITHDRAWN
    }

    /**
     * A state and how it came about.
     *
     * @param reason code of a withdrawal, else empty
     */
    public record State(StateName name, String by, Instant at, String reason) {}

    /** Copies the names. */
    public Tabulation {
        hands = Set.copyOf(hands);
    }

    /** What was counted in the columns that are published. */
    public FigureTable counted() {
        return brought.counted();
    }

    /** What everybody would see of it. */
    PublishedTable published() {
        return suppression.publish(counted());
    }

    /** What the approver approves. */
    FigureDraft draft() {
        FigureTable counted = counted();
        return new FigureDraft(hands, new ReleasedTable(counted, suppression.publish(counted)));
    }

    /** Whether the person had a hand in it. */
    public boolean isBy(String person) {
        return hands.contains(person);
    }

    /** Whether it can still leave. */
    public boolean isOpen() {
        return is(StateName.DRAFT) || is(StateName.IN_REVIEW);
    }

    boolean is(StateName name) {
        return state.name() == name;
    }

    /** The same table with what has to be hidden as of now. */
    Tabulation protectedBy(Suppression hidden) {
        return new Tabulation(
                id, subject, title, brought, hidden, created, hands, state, version, live);
    }

    /** A draft again, with other columns. */
    Tabulation redrafted(Brought other, Suppression hidden, String by, Instant at) {
        return new Tabulation(
                id,
                subject,
                title,
                other,
                hidden,
                created,
                with(by),
                new State(StateName.DRAFT, by, at, ""),
                version,
                live);
    }

    Tabulation handedIn(Suppression hidden, String by, Instant at) {
        return new Tabulation(
                id,
                subject,
                title,
                brought,
                hidden,
                created,
                with(by),
                new State(StateName.IN_REVIEW, by, at, ""),
                version,
                live);
    }

    private Set<String> with(String person) {
        Set<String> all = new HashSet<>(hands);
        all.add(person);
        return all;
    }

    Tabulation approved(String by, Instant at) {
        return left(new State(StateName.APPROVED, by, at, ""), true);
    }

    Tabulation withdrawn(String by, Instant at, String reason) {
        return left(new State(StateName.WITHDRAWN, by, at, reason), false);
    }

    private Tabulation left(State next, boolean isLive) {
        return new Tabulation(
                id,
                subject,
                title,
                brought,
                suppression,
                created,
                hands,
                next,
                version + 1,
                isLive);
    }

    @Override
    public String toString() {
        return "Tabulation[" + id + ", confidential]";
    }
}
