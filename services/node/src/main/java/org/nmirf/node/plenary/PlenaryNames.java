package org.nmirf.node.plenary;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Knows what meetings are called: their titles. */
@Component
class PlenaryNames implements RecordNames {

    private final Plenaries plenaries;

    PlenaryNames(Plenaries plenaries) {
        this.plenaries = plenaries;
    }

    @Override
    public String kind() {
        return Plenaries.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return plenaries
                .find(id)
                .map(one -> new Name(one.content().title(), "", "/plenaries/" + id));
    }
}
