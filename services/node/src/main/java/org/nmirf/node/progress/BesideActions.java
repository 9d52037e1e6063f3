package org.nmirf.node.progress;

import java.util.List;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Beside;
import org.nmirf.node.action.ReadActions;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.EvidenceOwner;
import org.nmirf.node.evidence.EvidencePanel;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows updates and evidence on the pages of actions. */
@Component
@Order(1)
class BesideActions implements Beside {

    private final ProgressUpdates updates;
    private final UpdateAccess access;
    private final UpdatePages pages;
    private final EvidencePanel.Panels evidence;

    BesideActions(
            ProgressUpdates updates,
            UpdateAccess access,
            UpdatePages pages,
            EvidencePanel.Panels evidence) {
        this.updates = updates;
        this.access = access;
        this.pages = pages;
        this.evidence = evidence;
    }

    /** Updates about one thing. */
    record Told(About about, List<UpdateLine> lines, boolean mayWrite) {}

    @Override
    public List<Panel> of(Action action, Person person, Reader reader) {
        About about = UpdatePages.about(action);
        return List.of(
                new Panel(
                        "progress/parts",
                        new Told(
                                about,
                                pages.lines(updates.about(about), person, reader),
                                access.mayWrite(about, person))),
                new Panel(
                        "evidence/parts",
                        evidence.of(new Owner(ActionEvidence.KIND, action.id()), person)));
    }

    /** Lets evidence stand beside actions; officers add it. */
    @Component
    static class ActionEvidence implements EvidenceOwner {

        static final String KIND = "action";

        private final ReadActions actions;

        ActionEvidence(ReadActions actions) {
            this.actions = actions;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public boolean maySee(UUID id, Person person) {
            return actions.find(id, person).isPresent();
        }

        @Override
        public boolean maySeeInternal(UUID id, Person person) {
            return !person.is(Role.CONTRIBUTOR) && maySee(id, person);
        }

        @Override
        public boolean mayAdd(UUID id, Person person) {
            return (person.is(Role.OFFICER) || person.is(Role.FOCAL_POINT)) && maySee(id, person);
        }

        @Override
        public String page(UUID id) {
            return "/actions/" + id;
        }
    }
}
