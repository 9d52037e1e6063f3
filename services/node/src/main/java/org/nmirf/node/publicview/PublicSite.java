package org.nmirf.node.publicview;

import java.util.EnumSet;
import java.util.Set;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.wording.Wordings;

/**
 * The public site as people set it up.
 *
 * @param revision counts up from 1 with every change; 0 before the first
 * @param isOn whether it exists for the public
 * @param welcome first words of the home page; may be empty
 * @param contact where the public may write; may be empty
 * @param parts what it shows of recommendations that do not hide it
 */
public record PublicSite(
        int revision, boolean isOn, Wordings welcome, String contact, Set<Part> parts) {

    /** Off, as every node begins. */
    public static final PublicSite OFF =
            new PublicSite(0, false, Wordings.NONE, "", EnumSet.allOf(Part.class));

    /** Copies the parts. */
    public PublicSite {
        parts = Set.copyOf(parts);
    }

    /** Whether it would show the public something that the other does not. */
    public boolean showsMoreThan(PublicSite other) {
        return isOn && (!other.isOn() || !other.parts().containsAll(parts));
    }

    /** The same, on or off, with these parts. */
    public PublicSite with(boolean on, Set<Part> shown) {
        return new PublicSite(revision, on, welcome, contact, shown);
    }

    /** The same under the next revision. */
    public PublicSite next() {
        return new PublicSite(revision + 1, isOn, welcome, contact, parts);
    }
}
