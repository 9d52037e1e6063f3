package org.nmirf.node.publishing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.Change;
import org.nmirf.node.recommendation.FollowUp.Part;

/**
 * Something that would show the public more, until a second person decides.
 *
 * @param decided who decided and when; null while nobody did
 */
record Proposal(UUID id, Wish wish, State state, Change proposed, @Nullable Change decided) {

    /** Where it stands. */
    enum State {
        WAITING,
        PUBLISHED,
        REJECTED
    }

    /** What somebody wants to show. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Site.class), @JsonSubTypes.Type(Items.class)})
    sealed interface Wish {}

    /** The site with these parts. */
    record Site(Set<Part> parts) implements Wish {

        Site {
            parts = Set.copyOf(parts);
        }
    }

    /** These recommendations. */
    record Items(List<Item> items) implements Wish {

        Items {
            items = List.copyOf(items);
        }
    }

    /** One recommendation as it was read; what changed since waits for another proposal. */
    record Item(UUID id, int revision) {}

    Proposal decided(State other, Change change) {
        return new Proposal(id, wish, other, proposed, change);
    }

    public boolean isOfSite() {
        return wish instanceof Site;
    }

    public int size() {
        return switch (wish) {
            case Site site -> site.parts().size();
            case Items(var items) -> items.size();
        };
    }
}
