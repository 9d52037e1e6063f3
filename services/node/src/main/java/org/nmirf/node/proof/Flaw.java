package org.nmirf.node.proof;

/** What can be wrong with an entry, in words for who has to look into it. */
enum Flaw {
    MISSING("there is no entry of this number, but later ones"),
    REPEATED("an entry of this number or a later one came before"),
    CHAIN("it does not link to the hash of the entry before"),
    EVENT("the event (payload, id, type, source, subject, version or signature) was changed"),
    ENTRY("record, person, time, policy or hash was changed; the event is as it was signed"),
    SIGNATURE("the signature does not fit the event"),
    UNKNOWN_KEY("the signature is of a key that was not given"),
    UNREADABLE("it cannot be read as an entry"),
    OUTBOX("the outbox does not say the same"),
    ORPHAN("the outbox holds a release that is not in the ledger"),
    NOT_SIGNED_OFF("no sign-off of exactly these bytes by the person who let it go"),
    TRAIL("all of the ledger is as it was, but the audit trail is not"),
    CUT_OFF("the ledger ends before it"),
    NOTED("its hash is not the one that was noted: the chain was made anew");

    private final String words;

    Flaw(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
