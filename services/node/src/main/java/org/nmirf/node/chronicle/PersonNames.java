package org.nmirf.node.chronicle;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.web.language.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows what people are called. */
@Component
@Order(1)
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
        return focalPoints.find(id).map(PersonNames::name);
    }

    @Override
    public Map<UUID, Name> names(Collection<UUID> ids, Language reader) {
        return focalPoints.all().stream()
                .filter(one -> ids.contains(one.id()))
                .collect(Collectors.toMap(FocalPoint::id, PersonNames::name));
    }

    private static Name name(FocalPoint one) {
        return new Name(one.name(), "", "/people/" + one.id());
    }
}
