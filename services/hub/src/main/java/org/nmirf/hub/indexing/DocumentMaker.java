package org.nmirf.hub.indexing;

import java.time.LocalDate;
import java.util.Objects;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.hub.member.TrustList;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexDocuments;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.Withdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the document of an event that the hub published. */
@Component
class DocumentMaker {

    private static final Logger log = LoggerFactory.getLogger(DocumentMaker.class);

    private final IndexDocuments documents;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    DocumentMaker(IndexDocuments documents) {
        this.documents = documents;
    }

    /** The document; without content where none can be made. */
    IndexDocument make(SignedEvent event, TrustList trust) {
        String id = event.envelope().subject().id().toString();
        long version = event.envelope().version();
        try {
            return event.envelope().type() == EventType.WITHDRAWN
                    ? IndexDocument.withdrawn(id, version, reason(event))
                    : live(event, trust);
        } catch (IllegalArgumentException fault) {
            log.error("No document of an admitted event id={} version={}", id, version);
            return IndexDocument.unindexable(id, version);
        }
    }

    private String reason(SignedEvent event) {
        return switch (payloads.decode(event.payload(), Withdrawn.class)) {
            case Payloads.Reading.Content<Withdrawn> content -> content.message().getReason();
            // Without its reason it is still a withdrawal.
            case Payloads.Reading.Refused<Withdrawn> refused -> "";
        };
    }

    private IndexDocument live(SignedEvent event, TrustList trust) {
        var envelope = event.envelope();
        LocalDate day = Objects.requireNonNull(envelope.day());
        return switch (payloads.decode(event.payload(), Practice.class)) {
            case Payloads.Reading.Content<Practice> content ->
                    IndexDocument.live(
                            envelope.subject().id().toString(),
                            envelope.version(),
                            documents.practice(
                                    content.message(), shown(envelope.source(), trust), day));
            case Payloads.Reading.Refused<Practice> refused ->
                    throw new IllegalArgumentException(refused.code().name());
        };
    }

    private static IndexDocuments.Shown shown(Source source, TrustList trust) {
        return switch (source) {
            case Source.OfMember(var country) ->
                    new IndexDocuments.Shown(
                            "NAMED",
                            country.code(),
                            trust.find(country).map(member -> member.regionalGroup()).orElse(null));
            case Source.OfGroup(var group) -> new IndexDocuments.Shown("REGION", null, group);
            case Source.OfNetwork() -> new IndexDocuments.Shown("NETWORK", null, null);
            case Source.OfHub() -> new IndexDocuments.Shown("NETWORK", null, null);
        };
    }
}
