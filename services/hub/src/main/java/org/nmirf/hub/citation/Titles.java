package org.nmirf.hub.citation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Finds what practices are called; while the search engine is away they have no titles. */
@Component
public class Titles {

    private final KnownPractices practices;

    Titles(KnownPractices practices) {
        this.practices = practices;
    }

    /** A title for each of the ids. */
    public Map<UUID, Title> of(Collection<UUID> ids, Reader reader) {
        Map<UUID, Lookup> found = found(Set.copyOf(ids));
        Map<UUID, Title> titles = new HashMap<>();
        for (UUID id : ids) {
            Lookup lookup = found.getOrDefault(id, new Lookup.Unknown());
            titles.put(id, Title.of(id, lookup, reader.language().code()));
        }
        return titles;
    }

    private Map<UUID, Lookup> found(Set<UUID> ids) {
        try {
            return practices.findTitles(ids);
        } catch (SearchUnavailableException away) {
            return Map.of();
        }
    }
}
