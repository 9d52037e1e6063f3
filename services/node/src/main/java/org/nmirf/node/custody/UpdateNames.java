package org.nmirf.node.custody;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.progress.ProgressUpdates;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Calls updates by their first words; contributions only once they are published. */
@Component
class UpdateNames implements RecordNames {

    private static final int LONGEST = 80;

    private final ProgressUpdates updates;

    UpdateNames(ProgressUpdates updates) {
        this.updates = updates;
    }

    @Override
    public String kind() {
        return ProgressUpdates.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return updates.find(id)
                .filter(one -> !isPrivate(one))
                .flatMap(one -> one.content().text().bestFor(reader.code()))
                .map(text -> new Name(shortened(text.text()), text.language(), "/updates/" + id));
    }

    private static boolean isPrivate(ProgressUpdate update) {
        return update.voice().isContribution() && update.state() != State.PUBLISHED;
    }

    static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
