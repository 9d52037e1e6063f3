package org.nmirf.node.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.history.Change;
import org.nmirf.node.revision.Revised;
import org.nmirf.node.wording.Wordings;

/**
 * What somebody tells of progress in a period.
 *
 * @param revision counts up from 1 with every change and every step
 * @param about what it is about; never changes
 * @param voice whose words these are
 * @param writers accounts of all who wrote it, the first one first; none of them publishes it
 * @param note why it was given back; empty when it was not
 * @param published who published it and when; null while nobody did
 */
public record ProgressUpdate(
        UUID id,
        int revision,
        About about,
        Content content,
        State state,
        Voice voice,
        List<String> writers,
        String note,
        @Nullable Change published,
        Change created,
        Change changed)
        implements Revised {

    /** Where it stands. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        /** Usable in reports and on the public site. */
        PUBLISHED
    }

    /** Sorts of things that an update can be about. */
    public enum Kind {
        RECOMMENDATION,
        CLUSTER,
        ACTION
    }

    /**
     * What it is about.
     *
     * @param members of a cluster that was taken apart: what was in it; else none
     */
    public record About(Kind kind, UUID id, List<UUID> members) {

        /** Copies the members; what was kept before they were known has none. */
        public About {
            members = members == null ? List.of() : List.copyOf(members);
        }

        /** Something that is there. */
        public About(Kind kind, UUID id) {
            this(kind, id, List.of());
        }
    }

    /**
     * What it tells.
     *
     * @param text in one or more languages
     * @param from first day of the period
     * @param to last day of the period
     */
    public record Content(Wordings text, LocalDate from, LocalDate to) {}

    /**
     * Whose words these are.
     *
     * @param isContribution whether a national institution or civil society wrote it; never shown
     *     as the words of the State
     * @param institution of the first writer; null when none is known
     */
    public record Voice(boolean isContribution, @Nullable UUID institution) {}

    /** Copies the writers. */
    public ProgressUpdate {
        writers = List.copyOf(writers);
    }

    static ProgressUpdate first(UUID id, About about, Content content, Voice voice, Change change) {
        return new ProgressUpdate(
                id,
                1,
                about,
                content,
                State.DRAFT,
                voice,
                List.of(change.by()),
                "",
                null,
                change,
                change);
    }

    /** The same with other words; whoever changed them is a writer from now on. */
    ProgressUpdate with(Content other, Change change) {
        List<String> all = new ArrayList<>(writers);
        if (!all.contains(change.by())) {
            all.add(change.by());
        }
        return new ProgressUpdate(
                id,
                revision + 1,
                about,
                other,
                state,
                voice,
                all,
                note,
                published,
                created,
                change);
    }

    /** The same about the recommendations of a cluster that is taken apart. */
    ProgressUpdate without(Cluster cluster, Change change) {
        return new ProgressUpdate(
                id,
                revision + 1,
                new About(about.kind(), about.id(), cluster.members().stream().sorted().toList()),
                content,
                state,
                voice,
                writers,
                note,
                published,
                created,
                change);
    }

    /** The same, with which somebody else may go on, too. */
    ProgressUpdate with(String writer, Change change) {
        List<String> all = new ArrayList<>(writers);
        all.add(writer);
        return new ProgressUpdate(
                id,
                revision + 1,
                about,
                content,
                state,
                voice,
                all,
                note,
                published,
                created,
                change);
    }

    ProgressUpdate handedIn(Change change) {
        return step(State.IN_REVIEW, "", null, change);
    }

    ProgressUpdate published(Change change) {
        return step(State.PUBLISHED, "", change, change);
    }

    /** Given back to its writers, with a reason. */
    ProgressUpdate givenBack(Change change) {
        return step(State.DRAFT, change.reason(), null, change);
    }

    private ProgressUpdate step(
            State next, String words, @Nullable Change publication, Change change) {
        return new ProgressUpdate(
                id,
                revision + 1,
                about,
                content,
                next,
                voice,
                writers,
                words,
                publication,
                created,
                change);
    }

    @Override
    public Object substance() {
        return List.of(content, state, note);
    }

    /**
     * What its history keeps. Others read histories, so the words of a contribution come into it
     * when they are handed in, and not before.
     */
    Kept kept() {
        boolean isPrivate = voice.isContribution() && state == State.DRAFT;
        return new Kept(about, isPrivate ? null : content, state, note, writers);
    }

    /** One version, as the history holds it. */
    record Kept(
            About about,
            @Nullable Content content,
            State state,
            String note,
            List<String> writers) {}
}
