package org.nmirf.node.importing;

import java.time.LocalDate;
import java.util.UUID;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Where ids, names and cycles come from. */
@Component
final class Naming {

    private final Ids ids;
    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final Vocabularies vocabularies;

    Naming(Ids ids, Institutions institutions, FocalPoints focalPoints, Vocabularies vocabularies) {
        this.ids = ids;
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.vocabularies = vocabularies;
    }

    UUID next() {
        return ids.next();
    }

    Plans plans(LocalDate today) {
        return new Plans(institutions, focalPoints, today);
    }

    Cycles cycles() {
        return new Cycles(vocabularies.vocabulary("bodies"));
    }
}
