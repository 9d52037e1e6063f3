package org.nmirf.node.evidence;

import java.util.UUID;
import org.nmirf.node.access.Person;

/** A sort of record that evidence can belong to; it knows who may see it. */
public interface EvidenceOwner {

    /** Its word in addresses, such as {@code action}. */
    String kind();

    /** Whether there is such a record and the person may see it, with its public evidence. */
    boolean maySee(UUID id, Person person);

    /** Whether the person, who may see the record, may see its internal evidence, too. */
    boolean maySeeInternal(UUID id, Person person);

    /** Whether the person may put evidence beside it. */
    boolean mayAdd(UUID id, Person person);

    /** The address of its page. */
    String page(UUID id);
}
