package org.nmirf.node.declaring;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.declaration.Declaration;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.DeclarationNote;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.node.release.DepartingEvent;
import org.nmirf.web.page.Journey;
import org.nmirf.web.page.Option;

/**
 * The part of a page on which a declaration goes to the network.
 *
 * @param declaration null before it was handed in for the first time
 * @param event that waits for approval or, while none does, would leave; null when there is none
 * @param isChanged whether what stands in the country differs from what waits or was published
 * @param doubtful texts that seem to name a person
 * @param journey of what was handed in last; null while there is nothing on its way
 * @param releases what left, last first
 * @param reasons choices for taking it back
 * @param notes why it was given back, each time, the newest first
 * @param hub where everybody reads it; null when nobody does
 */
public record DeclarationPage(
        DeclarationKind kind,
        @Nullable Declaration declaration,
        @Nullable DepartingEvent event,
        boolean isChanged,
        List<TextKey> doubtful,
        @Nullable Journey journey,
        List<ReleaseRow> releases,
        Permissions may,
        List<Option> reasons,
        List<DeclarationNote> notes,
        @Nullable URI hub) {

    /** Copies the lists. */
    public DeclarationPage {
        doubtful = List.copyOf(doubtful);
        releases = List.copyOf(releases);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /** Address of its forms. */
    public String address() {
        return "/declarations/" + kind.word();
    }

    /** Whether something waits for approval. */
    public boolean isWaiting() {
        var known = declaration();
        return known != null && known.isWaiting();
    }

    /** Whether the network has it. */
    public boolean isLive() {
        var known = declaration();
        return known != null && known.isLive();
    }

    /** Whether it was taken back, and nothing was handed in since. */
    public boolean isTakenBack() {
        var known = declaration();
        return known != null && known.state().name() == Declaration.StateName.WITHDRAWN;
    }

    /** Why it was given back; null unless that is what has to be answered now. */
    public @Nullable DeclarationNote note() {
        var known = declaration();
        return known != null && known.isGivenBack() && isChanged && !notes.isEmpty()
                ? notes.getFirst()
                : null;
    }

    /** Message key of how it stands with the network. */
    public String standingKey() {
        if (isWaiting()) {
            return "declaration.standing.waiting";
        }
        if (note() != null) {
            return "declaration.standing.given-back";
        }
        if (isTakenBack()) {
            return "declaration.standing.taken-back";
        }
        if (!isLive()) {
            return "declaration.standing.new";
        }
        return isChanged ? "declaration.standing.changed" : "declaration.standing.same";
    }

    /**
     * What the person may do with it now.
     *
     * @param hadAHand whether the person is an approver who had a hand in what waits
     */
    public record Permissions(
            boolean handIn, boolean approve, boolean hadAHand, boolean withdraw) {}
}
