package org.nmirf.node.chronicle;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Knows what institutions are called. */
@Component
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
        return institutions
                .find(id)
                .flatMap(one -> one.names().bestFor(reader.code()))
                .map(name -> new Name(name.text(), name.language(), "/institutions/" + id));
    }
}
