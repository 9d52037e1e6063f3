package org.nmirf.node.preference;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Calls what people want of letters by the name of the person. */
@Component
class PreferenceNames implements RecordNames {

    private final FocalPoints focalPoints;

    PreferenceNames(FocalPoints focalPoints) {
        this.focalPoints = focalPoints;
    }

    @Override
    public String kind() {
        return Preferences.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return focalPoints.find(id).map(PreferenceNames::of);
    }

    private static Name of(FocalPoint person) {
        return new Name(person.name(), "", "/people/" + person.id());
    }
}
