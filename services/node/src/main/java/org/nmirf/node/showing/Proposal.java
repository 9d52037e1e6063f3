package org.nmirf.node.showing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.Change;

/**
 * Something that would show the public more, until a second person decides.
 *
 * @param decided who decided and when; null while nobody did
 * @param earlier accounts of people who asked for the same before it took the place of their asking
 */
public record Proposal(
        UUID id,
        Wish wish,
        State state,
        Change proposed,
        @Nullable Change decided,
        List<String> earlier) {

    /** Copies the accounts; older proposals name none. */
    public Proposal {
        earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        PUBLISHED,
        REJECTED
    }

    /** What somebody wants to show. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Site.class), @JsonSubTypes.Type(Items.class)})
    public sealed interface Wish {}

    /**
     * The site with these parts.
     *
     * @param revision of the settings that were read; null in what was proposed before this was
     *     kept, which fits nothing
     */
    public record Site(Set<String> parts, @Nullable Integer revision) implements Wish {

        /** Copies the parts. */
        public Site {
            parts = Set.copyOf(parts);
        }
    }

    /** These records. */
    public record Items(List<Item> items) implements Wish {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One record as it was read; what changed since waits for another proposal.
     *
     * @param kind as a {@link Showable} says it; older proposals, of recommendations, say none
     * @param revision of the record; where something is shown with it, as the values of an
     *     indicator, it counts the changes of that, too
     * @param hidden parts that stay hidden; null where the record has none, or they stay what they
     *     are
     */
    public record Item(String kind, UUID id, int revision, @Nullable Set<String> hidden) {

        /** What older proposals name. */
        private static final String FIRST = "recommendation";

        /** Names the kind. */
        public Item {
            kind = Objects.requireNonNullElse(kind, FIRST);
        }

        /** The whole record, or the parts of it that are not hidden now. */
        public static Item of(String kind, UUID id, int revision) {
            return new Item(kind, id, revision, null);
        }

        /** Whether it is about that record. */
        public boolean isOf(String otherKind, UUID other) {
            return otherKind.equals(kind) && other.equals(id);
        }
    }

    /** A new one. */
    static Proposal first(UUID id, Wish wish, Change change, List<String> earlier) {
        return new Proposal(id, wish, State.WAITING, change, null, earlier);
    }

    /** The same, decided. */
    public Proposal decided(State other, Change change) {
        return new Proposal(id, wish, other, proposed, change, earlier);
    }

    /** The same for fewer records. */
    Proposal with(List<Item> fewer) {
        return new Proposal(id, new Items(fewer), state, proposed, decided, earlier);
    }

    /** Everybody who asked for it. */
    public List<String> hands() {
        return Stream.concat(earlier.stream(), Stream.of(proposed.by())).distinct().toList();
    }

    /** Whether it is about the site itself. */
    @JsonIgnore
    public boolean isOfSite() {
        return wish instanceof Site;
    }

    /** Of how many records, or parts of the site. */
    public int size() {
        return switch (wish) {
            case Site site -> site.parts().size();
            case Items(var items) -> items.size();
        };
    }

    /** The records; none where it is about the site. */
    public List<Item> items() {
        return switch (wish) {
            case Site site -> List.of();
            case Items(var items) -> items;
        };
    }

    /** What it says of a record. */
    public Optional<Item> item(String kind, UUID record) {
        return items().stream().filter(one -> one.isOf(kind, record)).findFirst();
    }
}
