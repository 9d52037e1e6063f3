package org.nmirf.node.site;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.Practices;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Finds what an address names. */
@Component
public class Dossiers {

    private final Practices practices;

    Dossiers(Practices practices) {
        this.practices = practices;
    }

    /**
     * The practice at that address.
     *
     * @throws MissingPageException when there is none
     */
    public Practice get(String id) {
        return practices
                .find(new PracticeId(uuid(id)))
                .orElseThrow(() -> new MissingPageException(id));
    }

    /**
     * What that practice was called when it was approved last; empty where it never was. Whoever
     * may not open it reads that of its releases, and nothing of its draft.
     */
    public Optional<Heading> approved(UUID id, Language reader) {
        return practices
                .find(new PracticeId(id))
                .flatMap(practices::approved)
                .map(content -> Heading.of(content, reader));
    }

    /**
     * The id in an address.
     *
     * @throws MissingPageException when it is none
     */
    public static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new MissingPageException(id);
        }
    }
}
