package org.nmirf.node.showing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.wording.Wordings;

/** A sort of record that the public can be shown; it does what was decided. */
public interface Showable {

    /** Its word in proposals and in the history, such as {@code action}. */
    String kind();

    /**
     * One record as those see it who decide.
     *
     * @param revision counts up with every change of what would be shown
     * @param name what it is called in every language; empty when its words alone say it
     * @param texts its words
     * @param page address of its page
     */
    record Line(UUID id, int revision, String name, Wordings texts, String page) {}

    /** Each as it stands now; what is not there any more is left out. */
    List<Line> lines(Collection<UUID> ids);

    /** Keeps one from others until the transaction ends, if it is there. */
    void hold(UUID id);

    /** Accounts of those who wrote what would be shown more, since that was shown last. */
    Set<String> writers(Proposal.Item item);

    /**
     * Shows one, inside the transaction of the caller.
     *
     * @return false where it is not there, or not as it was proposed
     */
    boolean show(Proposal.Item item, Person person);
}
