package org.nmirf.backbone.event;

/** Why the hub refused an event. The name travels in receipts; pages translate it. */
public enum RefusalCode {
    /** The record had no value; a withdrawal is an event of its own. */
    NO_VALUE,
    /** The value is larger than the network carries. */
    TOO_LARGE,
    /** Envelope or payload are not in the agreed form. */
    UNREADABLE,
    /** The type of event is not one that members send. */
    UNKNOWN_TYPE,
    /** The payload names a schema that was never released. */
    UNKNOWN_SCHEMA,
    /** Envelope, key, topic and payload do not say the same. */
    ENVELOPE_MISMATCH,
    /** There is no signature. */
    UNSIGNED,
    /** The key is not on the trust list, or was taken off it. */
    UNKNOWN_KEY,
    /** The key belongs to another member. */
    WRONG_MEMBER,
    /** The signature does not fit the event. */
    BAD_SIGNATURE,
    /** The country is not a member. */
    NOT_A_MEMBER,
    /** The member is suspended or has left. */
    SUSPENDED,
    /** The subject belongs to another member. */
    NOT_OWNER,
    /** A newer version of the subject was admitted before. */
    STALE_VERSION,
    /** The event id was used before for another event. */
    REPLAYED,
    /** The texts still contain an identifier. */
    IDENTIFIER_FOUND,
    /** A hidden figure could be worked out, or one is shown that must not be. */
    FIGURES_UNSAFE,
    /** A picture is more than its pixels, or not what is said about it. */
    PICTURE_UNSAFE,
    /** A code is not in the vocabulary. */
    UNKNOWN_CODE,
    /** The content does not keep the rules of its record. */
    INVALID_CONTENT
}
