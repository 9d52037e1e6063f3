package org.nmirf.mail;

/** What came of one attempt to send. */
public sealed interface Delivery {

    /** The server has taken the mail and answers for it now. */
    record Accepted() implements Delivery {}

    /** The server will never take this mail: sending it again is of no use. */
    record Refused(Fault fault) implements Delivery {}

    /** The server may take this mail later. */
    record Postponed(Fault fault) implements Delivery {}

    /** The server takes no mail at all now, whatever it is. */
    record Away(Fault fault) implements Delivery {}
}
