package org.nmirf.node.chronicle;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.web.language.Language;

/** Knows what records of one kind are called; each feature with a history has a bean of it. */
public interface RecordNames {

    /** The kind, as the history names it. */
    String kind();

    /** What the record is called for that reader; nothing when there is none. */
    Optional<Name> name(UUID id, Language reader);

    /**
     * What a record is called.
     *
     * @param words the name
     * @param language code of its language; empty when it is not known
     * @param address of its page
     */
    record Name(String words, String language, String address) {}
}
