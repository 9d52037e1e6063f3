package org.nmirf.node.custody;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.action.Actions;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Knows what actions are called. */
@Component
class ActionNames implements RecordNames {

    private final Actions actions;

    ActionNames(Actions actions) {
        this.actions = actions;
    }

    @Override
    public String kind() {
        return Actions.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return actions.find(id)
                .flatMap(one -> one.content().title().bestFor(reader.code()))
                .map(title -> new Name(title.text(), title.language(), "/actions/" + id));
    }
}
