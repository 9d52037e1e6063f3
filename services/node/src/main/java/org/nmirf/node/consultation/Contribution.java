package org.nmirf.node.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one addressee contributed. Its words are theirs and are never mixed with the State's.
 *
 * @param addressee whose it is
 * @param revision counts up from 1 with every change
 * @param language code of the language in which it is written
 * @param mayPublish whether the contributor lets it be published
 * @param received when it was last sent; null while it never was
 * @param decision of an officer; null while there is none
 * @param feedback what became of it, as the contributor reads it; may be empty
 */
public record Contribution(
        UUID addressee,
        UUID consultation,
        int revision,
        State state,
        String language,
        String text,
        boolean mayPublish,
        @Nullable Instant received,
        @Nullable Decision decision,
        String feedback) {

    /** Where it is. */
    public enum State {
        /** Only the contributor works on it; officers see that there is one, not what it says. */
        DRAFT,
        RECEIVED,
        ACCEPTED,
        SET_ASIDE
    }

    /**
     * What an officer decided.
     *
     * @param isPublished whether it may be published; only where the contributor lets it be
     * @param reason why it was set aside; may be empty when it was accepted
     * @param shownBy account of the other person by whom the public sees it; null while nobody
     *     decided so. It ends with the next decision
     */
    public record Decision(
            boolean isPublished, String reason, String by, Instant at, @Nullable String shownBy) {

        Decision shown(String person) {
            return new Decision(isPublished, reason, by, at, person);
        }
    }

    /** Whether the contributor may still write. */
    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Whether it may be published with the name of its contributor. */
    public boolean isPublished() {
        var decided = decision;
        return state == State.ACCEPTED && mayPublish && decided != null && decided.isPublished();
    }

    /** Whether the public sees it, where the call is shown. */
    public boolean isShown() {
        var decided = decision;
        return isPublished() && decided != null && decided.shownBy() != null;
    }

    Contribution written(String newLanguage, String newText, boolean newMayPublish) {
        return new Contribution(
                addressee,
                consultation,
                revision + 1,
                state,
                newLanguage,
                newText,
                newMayPublish,
                received,
                decision,
                feedback);
    }

    Contribution in(State next, @Nullable Instant at) {
        return new Contribution(
                addressee,
                consultation,
                revision + 1,
                next,
                language,
                text,
                mayPublish,
                at,
                decision,
                feedback);
    }

    Contribution decided(State next, Decision made) {
        return new Contribution(
                addressee,
                consultation,
                revision + 1,
                next,
                language,
                text,
                mayPublish,
                received,
                made,
                feedback);
    }

    Contribution answered(String words) {
        return new Contribution(
                addressee,
                consultation,
                revision + 1,
                state,
                language,
                text,
                mayPublish,
                received,
                decision,
                words);
    }
}
