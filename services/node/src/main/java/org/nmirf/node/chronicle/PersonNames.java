package org.nmirf.node.chronicle;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Knows what people are called. */
@Component
class PersonNames implements RecordNames {

    private final FocalPoints focalPoints;

    PersonNames(FocalPoints focalPoints) {
        this.focalPoints = focalPoints;
    }

    @Override
    public String kind() {
        return KeepPeople.FOCAL_POINT;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return focalPoints.find(id).map(one -> new Name(one.name(), "", "/people/" + id));
    }
}
