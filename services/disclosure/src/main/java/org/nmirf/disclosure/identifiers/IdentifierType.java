package org.nmirf.disclosure.identifiers;

/** The kinds of identifiers that are looked for; kinds that later work finds join this list. */
public enum IdentifierType {
    EMAIL(Reach.DIRECT, "EMAIL"),
    PHONE(Reach.DIRECT, "PHONE"),
    /** A web address: often a public page, hence not direct. */
    URL(Reach.INDIRECT, "URL"),
    SOCIAL_HANDLE(Reach.DIRECT, "HANDLE"),
    IP_ADDRESS(Reach.DIRECT, "IP"),
    MAC_ADDRESS(Reach.DIRECT, "MAC"),
    IBAN(Reach.DIRECT, "IBAN"),
    PAYMENT_CARD(Reach.DIRECT, "CARD"),
    BIC(Reach.INDIRECT, "BIC"),
    COORDINATES(Reach.DIRECT, "COORDINATES"),
    MACHINE_READABLE_ZONE(Reach.DIRECT, "DOCUMENT"),
    PASSPORT(Reach.DIRECT, "PASSPORT"),
    DEVICE(Reach.DIRECT, "DEVICE"),
    NATIONAL_ID(Reach.DIRECT, "ID"),
    CASE_NUMBER(Reach.DIRECT, "CASE"),
    /** A number or code of unknown meaning. */
    CODE(Reach.INDIRECT, "CODE"),
    PERSON(Reach.DIRECT, "PERSON"),
    PLACE(Reach.INDIRECT, "PLACE"),
    /** A court, prison, hospital, school, police station or association. */
    ORGANISATION(Reach.INDIRECT, "ORGANISATION"),
    DATE(Reach.INDIRECT, "DATE"),
    AGE(Reach.INDIRECT, "AGE"),
    /** An occupation, an illness, a belief or an origin in a text about a person or a case. */
    DEMOGRAPHIC(Reach.INDIRECT, "DETAIL"),
    /** An amount of money in a text about a person or a case. */
    AMOUNT(Reach.INDIRECT, "AMOUNT"),
    /** Something that only one country has, in a text whose country must not be told. */
    STATE(Reach.INDIRECT, "STATE"),
    /** Hidden or disguised characters. */
    UNICODE_ANOMALY(Reach.HIDDEN, "TEXT");

    private enum Reach {
        DIRECT,
        INDIRECT,
        HIDDEN
    }

    private final Reach reach;
    private final String label;

    IdentifierType(Reach reach, String label) {
        this.reach = reach;
        this.label = label;
    }

    /** Whether one value alone points to a person, a case or a device. */
    public boolean isDirect() {
        return reach == Reach.DIRECT;
    }

    /** The word in its mask, such as {@code EMAIL} in {@code [EMAIL-1]}. */
    public String label() {
        return label;
    }
}
