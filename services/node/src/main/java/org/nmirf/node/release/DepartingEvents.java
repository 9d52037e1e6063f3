package org.nmirf.node.release;

import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Source;
import org.nmirf.disclosure.AnonymisedText;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Shows what an approval would send, before anybody approves. */
@Service
public class DepartingEvents {

    private final Practices practices;
    private final Sealing sealing;
    private final NodeIdentity identity;
    private final JsonMapper json;

    DepartingEvents(Practices practices, Sealing sealing, NodeIdentity identity, JsonMapper json) {
        this.practices = practices;
        this.sealing = sealing;
        this.identity = identity;
        this.json = json;
    }

    /** The event as it would be sent now, or why there is none. */
    @Transactional(readOnly = true)
    public Outcome<DepartingEvent> of(PracticeId id) {
        return practices
                .find(id)
                .map(practice -> sealing.anonymise(practice).map(text -> event(practice, text)))
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private DepartingEvent event(Practice practice, AnonymisedText text) {
        var content = sealing.content(practice, text);
        return new DepartingEvent(
                EventType.PRACTICE.type(),
                new Source.OfMember(identity.country()).uri().toString(),
                Sealing.subject(practice).key(),
                practice.releases().version() + 1,
                content.size(),
                content.hash(),
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(json.readTree(content.said())));
    }
}
