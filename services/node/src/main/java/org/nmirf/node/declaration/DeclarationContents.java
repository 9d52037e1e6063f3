package org.nmirf.node.declaration;

import java.util.List;
import java.util.Optional;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.Declared;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.release.DepartingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What declarations say now, and the events that would carry it. */
@Component
public class DeclarationContents {

    private final List<DeclarationSource> sources;
    private final Payloads payloads;
    private final NodeIdentity identity;
    private final JsonMapper json;

    DeclarationContents(
            List<DeclarationSource> sources,
            Payloads payloads,
            NodeIdentity identity,
            JsonMapper json) {
        this.sources = List.copyOf(sources);
        this.payloads = payloads;
        this.identity = identity;
        this.json = json;
    }

    DeclarationSource source(DeclarationKind kind) {
        return sources.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /** What would leave if it were handed in now; empty while there is nothing to say. */
    public Optional<Declared> current(DeclarationKind kind) {
        return source(kind).current();
    }

    DeclarationPayload codec(DeclarationKind kind) {
        return DeclarationPayload.of(kind, payloads);
    }

    /** Hash of the bytes that would carry that content. */
    public String hash(DeclarationKind kind, Declared content) {
        return ReleaseGate.hash(codec(kind).encode(content));
    }

    /**
     * What waits for approval, if it is what the person looked at.
     *
     * @param event hash of the event that was looked at
     * @return refused where nothing waits or something else does, saying who did that when
     */
    Outcome<Declared> waiting(Declaration held, String event) {
        Declared content = held.waiting();
        var state = held.state();
        if (!held.isWaiting() || content == null) {
            return Outcome.refused(
                    state.name() == Declaration.StateName.NEW
                            ? Refusal.of(Refusal.Kind.CONFLICT, "declaration.not-in-review")
                            : told("declaration.settled", state));
        }
        return hash(held.kind(), content).equals(event)
                ? Outcome.done(content)
                : Outcome.refused(told("declaration.stale", state));
    }

    private static Refusal told(String code, Declaration.State state) {
        return Refusal.of(Refusal.Kind.CONFLICT, code, state.by(), state.at())
                .withFact("changedBy", state.by())
                .withFact("changedAt", state.at());
    }

    /**
     * The exact event that would carry that content.
     *
     * @param subject what the network calls it; empty before it was handed in for the first time
     * @param version of the event
     */
    public DepartingEvent event(
            DeclarationKind kind, Declared content, String subject, long version) {
        var codec = codec(kind);
        byte[] bytes = codec.encode(content);
        return new DepartingEvent(
                kind.type().type(),
                new Source.OfMember(identity.country()).uri().toString(),
                subject,
                version,
                bytes.length,
                ReleaseGate.hash(bytes),
                readable(codec, bytes));
    }

    /** Everything that such bytes say, as indented JSON. */
    public String readable(DeclarationKind kind, byte[] bytes) {
        return readable(codec(kind), bytes);
    }

    private String readable(DeclarationPayload codec, byte[] bytes) {
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(json.readTree(codec.read(bytes).toString()));
    }
}
