package org.nmirf.hub.indexing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.indexing.BulkWriter.Held;
import org.nmirf.hub.indexing.BulkWriter.Outcome;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The index of practices as admitted events reach it. */
@Component
public class PracticeIndex {

    private final Indexes indexes;
    private final BulkWriter bulk;
    private final DocumentMaker maker;
    private final Members members;
    private final JdbcClient database;

    PracticeIndex(
            Indexes indexes,
            BulkWriter bulk,
            DocumentMaker maker,
            Members members,
            JdbcClient database) {
        this.indexes = indexes;
        this.bulk = bulk;
        this.maker = maker;
        this.members = members;
        this.database = database;
    }

    /** Where an event stands after it was written. */
    public enum Place {
        /** The index answers with this version. */
        SEARCHABLE,
        /** The index answers with a newer version. */
        OVERTAKEN,
        /** The index cannot hold it; a stub stands there. */
        UNINDEXABLE
    }

    /**
     * Writes events, one a subject, into the index in use, and into one that is being rebuilt if
     * there is one; when it returns, searches see them.
     *
     * @throws EngineDownException if Elasticsearch is down; writing again is harmless
     */
    Map<Subject, Place> write(List<SignedEvent> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        indexes.ensure();
        List<IndexDocument> documents = documents(events);
        if (isRebuilding()) {
            // First: if the indices are swapped meanwhile, the one put in use must have these too.
            // None there is no loss: it is in use already, or was given up, or is yet to be filled.
            bulk.write(Indexes.NEXT, documents);
        }
        List<Outcome> outcomes = bulk.write(IndexMapping.ALL, documents);
        if (outcomes.contains(Outcome.NO_INDEX)) {
            throw new EngineDownException("There is no index to write to");
        }
        indexes.refresh(IndexMapping.ALL);
        return places(events, documents, outcomes);
    }

    /**
     * Writes events into the index that is being rebuilt.
     *
     * @throws EngineDownException if Elasticsearch is down, or the index is gone
     */
    public void writeNext(List<SignedEvent> events) {
        if (bulk.write(Indexes.NEXT, documents(events)).contains(Outcome.NO_INDEX)) {
            throw new EngineDownException("The index that is being rebuilt is gone");
        }
    }

    private List<IndexDocument> documents(List<SignedEvent> events) {
        var trust = members.trustList();
        return events.stream().map(event -> maker.make(event, trust)).toList();
    }

    private Map<Subject, Place> places(
            List<SignedEvent> events, List<IndexDocument> documents, List<Outcome> outcomes) {
        List<String> doubtful = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            if (outcomes.get(place) == Outcome.ALREADY_THERE) {
                doubtful.add(documents.get(place).id());
            }
        }
        Map<String, Held> held = bulk.held(IndexMapping.ALL, doubtful);
        Map<Subject, Place> places = new LinkedHashMap<>();
        for (int place = 0; place < events.size(); place++) {
            IndexDocument document = documents.get(place);
            places.put(
                    events.get(place).envelope().subject(),
                    place(document, outcomes.get(place), held.get(document.id())));
        }
        return places;
    }

    private static Place place(
            IndexDocument document, Outcome outcome, @org.jspecify.annotations.Nullable Held held) {
        if (outcome == Outcome.UNINDEXABLE
                || document.state() == IndexDocument.State.UNINDEXABLE
                || isStandIn(document, held)) {
            return Place.UNINDEXABLE;
        }
        return held != null && held.version() > document.version()
                ? Place.OVERTAKEN
                : Place.SEARCHABLE;
    }

    private static boolean isStandIn(
            IndexDocument document, @org.jspecify.annotations.Nullable Held held) {
        return held != null
                && held.version() == document.version()
                && held.state() == IndexDocument.State.UNINDEXABLE;
    }

    private boolean isRebuilding() {
        return database.sql("select exists (select from rebuild where state = 'RUNNING')")
                .query(Boolean.class)
                .single();
    }
}
