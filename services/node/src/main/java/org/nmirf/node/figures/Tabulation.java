package org.nmirf.node.figures;

import java.time.Instant;
import java.util.List;
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
 * @param counted what was counted
 * @param suppression what of it is hidden
 * @param created who brought it in
 * @param state how far it has come
 * @param version counts up with every release and withdrawal
 * @param live whether the network has it
 */
public record Tabulation(
        UUID id,
        UUID subject,
        String title,
        FigureTable counted,
        Suppression suppression,
        Change created,
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

    /** What everybody would see of it. */
    PublishedTable published() {
        return suppression.publish(counted);
    }

    /** What the approver approves. */
    FigureDraft draft() {
        return new FigureDraft(
                Set.copyOf(List.of(created.by(), state.by())),
                new ReleasedTable(counted, published()));
    }

    /** Whether the person had a hand in it as it stands. */
    public boolean isBy(String person) {
        return created.by().equals(person) || state.by().equals(person);
    }

    boolean is(StateName name) {
        return state.name() == name;
    }

    Tabulation handedIn(Suppression hidden, String by, Instant at) {
        return new Tabulation(
                id,
                subject,
                title,
                counted,
                hidden,
                created,
                new State(StateName.IN_REVIEW, by, at, ""),
                version,
                live);
    }

    Tabulation approved(String by, Instant at) {
        return left(new State(StateName.APPROVED, by, at, ""), true);
    }

    Tabulation withdrawn(String by, Instant at, String reason) {
        return left(new State(StateName.WITHDRAWN, by, at, reason), false);
    }

    private Tabulation left(State next, boolean isLive) {
        return new Tabulation(
                id, subject, title, counted, suppression, created, next, version + 1, isLive);
    }

    @Override
    public String toString() {
        return "Tabulation[" + id + ", confidential]";
    }
}
