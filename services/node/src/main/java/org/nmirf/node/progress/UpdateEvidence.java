package org.nmirf.node.progress;

import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.evidence.EvidenceOwner;
import org.springframework.stereotype.Component;

/** Lets evidence stand beside updates; whoever may change the words may add what proves them. */
@Component
class UpdateEvidence implements EvidenceOwner {

    static final String KIND = "update";

    private final ProgressUpdates updates;
    private final UpdateAccess access;

    UpdateEvidence(ProgressUpdates updates, UpdateAccess access) {
        this.updates = updates;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(UUID id, Person person) {
        return updates.find(id).filter(one -> access.maySee(one, person)).isPresent();
    }

    @Override
    public boolean maySeeInternal(UUID id, Person person) {
        return updates.find(id).filter(one -> access.maySeeInternal(one, person)).isPresent();
    }

    @Override
    public boolean mayAdd(UUID id, Person person) {
        return updates.find(id).filter(one -> access.mayChange(one, person)).isPresent();
    }

    @Override
    public String page(UUID id) {
        return "/updates/" + id;
    }
}
