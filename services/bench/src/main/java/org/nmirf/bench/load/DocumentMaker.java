package org.nmirf.bench.load;

import org.nmirf.backbone.event.Source;
import org.nmirf.bench.corpus.Countries;
import org.nmirf.bench.corpus.MadeUpPractice;
import org.nmirf.bench.network.HubParts;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexDocuments;
import org.nmirf.web.vocabulary.Vocabularies;
import tools.jackson.databind.json.JsonMapper;

/** The documents that the hub would index for practices, as it writes them. */
public final class DocumentMaker {

    private final IndexDocuments documents;
    private final Vocabularies vocabularies;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Uses the hub's own code. */
    public DocumentMaker(HubParts hub) {
        this.documents = hub.documents();
        this.vocabularies = hub.vocabularies();
    }

    /** The document as JSON. */
    public byte[] json(MadeUpPractice practice) {
        return json.writeValueAsBytes(
                IndexDocument.live(
                        practice.id().toString(),
                        1,
                        documents.practice(
                                practice.content(), shown(practice.source()), practice.day())));
    }

    private IndexDocuments.Shown shown(Source source) {
        return switch (source) {
            case Source.OfMember(var country) ->
                    new IndexDocuments.Shown(
                            "NAMED", country.code(), Countries.group(country.code(), vocabularies));
            case Source.OfGroup(var group) -> new IndexDocuments.Shown("REGION", null, group);
            case Source.OfNetwork _, Source.OfHub _ ->
                    new IndexDocuments.Shown("NETWORK", null, null);
        };
    }
}
