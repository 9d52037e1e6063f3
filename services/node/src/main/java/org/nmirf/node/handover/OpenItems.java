package org.nmirf.node.handover;

import java.util.List;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.web.page.Reader;

/**
 * Things of one kind that name a person. Each feature in which people answer for something has a
 * bean of it, so that nothing is forgotten when they leave.
 */
public interface OpenItems {

    /** The kind, called by the message {@code handover.kind.<kind>}. */
    String kind();

    /** What is open and names the person. */
    List<OpenItem> find(UUID person, Reader reader);

    /**
     * Names somebody else in everything that is open, inside the transaction of the caller; a
     * refusal takes the whole handover back.
     *
     * @param from who leaves
     * @param to who follows
     * @param by who hands over
     * @param reason for the history of each item
     * @return ids of what was moved
     */
    Outcome<List<UUID>> move(UUID from, UUID to, Person by, String reason);
}
