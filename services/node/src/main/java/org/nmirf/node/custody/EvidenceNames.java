package org.nmirf.node.custody;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.evidence.EvidenceFiles;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Calls evidence by its title; it stands on the page of what it proves. */
@Component
class EvidenceNames implements RecordNames {

    private final EvidenceFiles files;

    EvidenceNames(EvidenceFiles files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return EvidenceFiles.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return files.find(id)
                .map(
                        one ->
                                new Name(
                                        one.item().title(),
                                        "",
                                        "/" + one.owner().kind() + "s/" + one.owner().id()));
    }
}
