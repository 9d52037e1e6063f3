package org.nmirf.node.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.nmirf.node.attachment.FileKind;
import org.nmirf.node.history.Change;

/**
 * Something that proves what an action or an update says.
 *
 * @param revision counts up from 1 with every change
 * @param owner what it belongs to
 * @param item a file or a link
 * @param visibility who may see it, whatever its owner's visibility is
 */
public record Evidence(
        UUID id,
        int revision,
        Owner owner,
        Item item,
        Visibility visibility,
        Change created,
        Change changed) {

    /** Who may see it. */
    public enum Visibility {
        INTERNAL,
        PUBLIC
    }

    /**
     * What it belongs to.
     *
     * @param kind as an {@link EvidenceOwner} says it
     */
    public record Owner(String kind, UUID id) {}

    /** What there is to see. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(File.class), @JsonSubTypes.Type(Link.class)})
    public sealed interface Item {

        /** What it is called. */
        String title();
    }

    /**
     * A file that is kept in the country.
     *
     * @param title its name
     * @param size in bytes
     */
    public record File(String title, FileKind kind, int size, String sha256) implements Item {}

    /** A page elsewhere. */
    public record Link(String title, String url) implements Item {}

    /** Whether it is a file. */
    public boolean hasFile() {
        return item instanceof File;
    }

    Evidence with(Visibility other, Change change) {
        return new Evidence(id, revision + 1, owner, item, other, created, change);
    }

    /** What its history keeps. */
    Kept kept(boolean isRemoved) {
        return new Kept(owner, item, visibility, isRemoved);
    }

    /** One version of it, as the history holds it. */
    record Kept(Owner owner, Item item, Visibility visibility, boolean isRemoved) {}
}
