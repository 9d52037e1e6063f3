package org.nmirf.node.chronicle;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.web.language.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows what institutions are called. */
@Component
@Order(1)
class InstitutionNames implements RecordNames {

    private final Institutions institutions;

    InstitutionNames(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public String kind() {
        return KeepPeople.INSTITUTION;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return institutions.find(id).flatMap(one -> name(one, reader));
    }

    @Override
    public Map<UUID, Name> names(Collection<UUID> ids, Language reader) {
        Map<UUID, Name> names = new HashMap<>();
        institutions.all().stream()
                .filter(one -> ids.contains(one.id()))
                .forEach(one -> name(one, reader).ifPresent(name -> names.put(one.id(), name)));
        return names;
    }

    private static Optional<Name> name(Institution one, Language reader) {
        return one.names()
                .bestFor(reader.code())
                .map(name -> new Name(name.text(), name.language(), "/institutions/" + one.id()));
    }
}
