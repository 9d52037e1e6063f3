package org.nmirf.node.practice;

import java.time.Instant;
import java.util.UUID;

/**
 * A practice in this node.
 *
 * @param subject random id under which the network knows it
 * @param revision counts up from 1 with every edit
 * @param releases how often it was released or withdrawn, and where the network stands with it
 */
public record Practice(
        PracticeId id,
        UUID subject,
        int revision,
        PracticeContent content,
        Change created,
        Change changed,
        PracticeState state,
        Releases releases) {

    /**
     * Who and when.
     *
     * @param by subject of the person's token
     */
    public record Change(String by, Instant at) {}

    /**
     * Where the network stands.
     *
     * @param version version of the last release or withdrawal; 0 before the first
     * @param approvedRevision revision that was approved last; 0 before the first
     * @param live whether something was released that has not been withdrawn since
     */
    public record Releases(long version, int approvedRevision, boolean live) {

        static final Releases NONE = new Releases(0, 0, false);
    }

    static Practice first(PracticeId id, UUID subject, PracticeContent content, Change change) {
        return new Practice(
                id,
                subject,
                1,
                content,
                change,
                change,
                new PracticeState.Draft(change.by(), change.at()),
                Releases.NONE);
    }

    Practice edited(PracticeContent newContent, Change change) {
        return new Practice(
                id,
                subject,
                revision + 1,
                newContent,
                created,
                change,
                new PracticeState.Draft(change.by(), change.at()),
                releases);
    }

    /** The same text, handed on for approval. */
    public Practice submitted(String by, Instant at) {
        return in(new PracticeState.InReview(by, at), releases);
    }

    /** The same text, a draft again: something else about it changed. */
    public Practice recalled(String by, Instant at) {
        return in(new PracticeState.Draft(by, at), releases);
    }

    /** The same text, released as the next version. */
    public Practice approved(String by, Instant at) {
        return in(
                new PracticeState.Approved(by, at),
                new Releases(releases.version() + 1, revision, true));
    }

    /** Taken back as the next version. */
    public Practice withdrawn(String by, Instant at, String reason) {
        return in(
                new PracticeState.Withdrawn(by, at, reason),
                new Releases(releases.version() + 1, releases.approvedRevision(), false));
    }

    private Practice in(PracticeState newState, Releases newReleases) {
        return new Practice(
                id, subject, revision, content, created, changed, newState, newReleases);
    }
}
