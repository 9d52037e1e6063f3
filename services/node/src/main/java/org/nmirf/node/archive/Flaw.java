package org.nmirf.node.archive;

/** Why an archive cannot be written or read in. */
enum Flaw {
    /** The file is no ZIP that can be read, or has no manifest. */
    NO_ARCHIVE("the file is no archive of a node"),
    /** Larger than any archive, or with more entries. */
    TOO_LARGE("the archive is larger than is read"),
    /** Two entries have the same name. */
    TWICE("an entry is there twice"),
    /** An entry has a name that no archive holds, or that the manifest does not. */
    STRANGE("an entry does not belong there"),
    /** The manifest names an entry that is not there. */
    MISSING("an entry is missing"),
    /** Size or hash is not what the manifest says. */
    CHANGED("an entry is not what the manifest says"),
    /** A row cannot be taken. */
    UNREADABLE("a row cannot be read"),
    /** Written by a version of the format that is not known here. */
    FORMAT("the format is of another version"),
    /** Written by a node of another country. */
    COUNTRY("the archive is of another country"),
    /** The tables of the node are not those of the archive. */
    SCHEMA("the node's tables are of another version"),
    /** The node already holds something. */
    NOT_EMPTY("the node is not empty"),
    /** The ledger that was read in cannot be proven. */
    LEDGER("what ever left cannot be proven"),
    /** A table of the database is neither written nor known to stay. */
    UNKNOWN_TABLE("a table is not known"),
    /** The database cannot be read or written. */
    DATABASE("the database cannot be used"),
    /** The file cannot be written. */
    FILE("the file cannot be written"),
    /** The command was not understood. */
    USAGE("not understood");

    private final String words;

    Flaw(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
