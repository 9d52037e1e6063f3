package org.nmirf.node.chronicle;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
     * What those records are called for that reader; without those that there are none of. Kinds of
     * which pages name many ask for all at once.
     */
    default Map<UUID, Name> names(Collection<UUID> ids, Language reader) {
        Map<UUID, Name> names = new HashMap<>();
        ids.forEach(id -> name(id, reader).ifPresent(name -> names.put(id, name)));
        return names;
    }

    /**
     * What a record is called.
     *
     * @param words the name
     * @param language code of its language; empty when it is not known
     * @param address of its page
     */
    record Name(String words, String language, String address) {}
}
