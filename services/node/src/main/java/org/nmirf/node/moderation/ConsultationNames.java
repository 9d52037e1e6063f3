package org.nmirf.node.moderation;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.consultation.Consultations;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Knows what consultations are called: their titles. */
@Component
class ConsultationNames implements RecordNames {

    private final Consultations consultations;

    ConsultationNames(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String kind() {
        return Consultations.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return consultations
                .find(id)
                .flatMap(one -> one.content().title().bestFor(reader.code()))
                .map(title -> new Name(title.text(), title.language(), "/consultations/" + id));
    }
}
