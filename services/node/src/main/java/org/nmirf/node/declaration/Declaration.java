package org.nmirf.node.declaration;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Subject;
import org.nmirf.disclosure.Declared;

/**
 * A declaration and how far it has come.
 *
 * @param id in this node; never leaves it
 * @param subject random id in the network
 * @param hands everyone who had a hand in what was handed in
 * @param waiting what was handed in and is not approved; null when nothing is
 * @param published what the network was given last; null when it has nothing
 * @param version of the last release or withdrawal; 0 before the first
 */
public record Declaration(
        DeclarationKind kind,
        UUID id,
        UUID subject,
        State state,
        Set<String> hands,
        @Nullable Declared waiting,
        @Nullable Declared published,
        long version) {

    /** Copies the hands. */
    public Declaration {
        hands = Set.copyOf(hands);
    }

    /** Where it stands. */
    public enum StateName {
        /** Nothing of it was ever handed in. */
        NEW,
        /** Somebody else has to approve what was handed in. */
        IN_REVIEW,
        /** Its approver wants it changed; nothing waits. */
        GIVEN_BACK,
        /** What was handed in last has left. */
        APPROVED,
        /** It was taken back. */
        WITHDRAWN
    }

    /**
     * Where it stands, since when and by whom.
     *
     * @param reason code of withdrawal-reasons; empty unless it was taken back
     */
    public record State(StateName name, String by, Instant at, String reason) {}

    /** What the network calls it. */
    public Subject networkSubject() {
        return new Subject(kind.kind(), subject);
    }

    /** Whether it waits for approval. */
    public boolean isWaiting() {
        return state.name() == StateName.IN_REVIEW;
    }

    /** Whether its approver gave it back, and nothing was handed in since. */
    public boolean isGivenBack() {
        return state.name() == StateName.GIVEN_BACK;
    }

    /** Whether the network has it. */
    public boolean isLive() {
        return published() != null;
    }

    /** Whether the person had a hand in what waits. */
    public boolean isBy(String person) {
        return hands.contains(person);
    }

    Declaration handedIn(Declared content, Set<String> authors, String by, Instant at) {
        Set<String> all = new HashSet<>(authors);
        all.add(by);
        return new Declaration(
                kind,
                id,
                subject,
                new State(StateName.IN_REVIEW, by, at, ""),
                all,
                content,
                published,
                version);
    }

    /** The hands stay, so that the record says whose it was. */
    Declaration givenBack(String by, Instant at) {
        return new Declaration(
                kind,
                id,
                subject,
                new State(StateName.GIVEN_BACK, by, at, ""),
                hands,
                null,
                published,
                version);
    }

    Declaration approved(String by, Instant at) {
        return new Declaration(
                kind,
                id,
                subject,
                new State(StateName.APPROVED, by, at, ""),
                hands,
                null,
                waiting,
                version + 1);
    }

    Declaration withdrawn(String reason, String by, Instant at) {
        return new Declaration(
                kind,
                id,
                subject,
                new State(StateName.WITHDRAWN, by, at, reason),
                hands,
                null,
                null,
                version + 1);
    }
}
