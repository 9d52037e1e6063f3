package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.indexing.Indexes;
import org.nmirf.hub.search.IndexMapping;
import org.nmirf.schemas.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A practice that Elasticsearch cannot hold: its member is told, and nobody sees the old text. */
class UnindexableIT extends RunningHub {

    @Autowired private ElasticsearchClient elasticsearch;
    @Autowired private Indexes indexes;
    @Autowired private JsonMapper json;

    private final Subject subject = TestMember.aSubject();

    @BeforeEach
    void trust() {
        admit(MA, "ag");
    }

    @Test
    void aStubStandsInForWhatTheIndexRefusesUntilARebuildCanHoldIt() throws Exception {
        useIndexWithoutChinese();
        try {
            var first = MA.publish(subject, 1);
            var second = MA.submit(chinese(2));

            MA.awaitAnswer(second, "INVALID_CONTENT");

            assertThat(index().isFound(subject)).isFalse();
            assertThat(index().source(subject))
                    .containsOnlyKeys("id", "version", "state")
                    .containsEntry("version", 2)
                    .containsEntry("state", "UNINDEXABLE");
            // From now on the index could hold it, but the stub of that version stays.
            allowChinese();
            replay("indexing-in-0", "hub-indexing");
            MA.awaitAnswer(first, "SUPERSEDED");
            MA.publish(TestMember.aSubject(), 1);
            assertThat(MA.answers(second)).containsOnly("ADMITTED", "INVALID_CONTENT");
        } finally {
            awaitRebuild(startRebuild(), "DONE");
        }
        assertThat(index().isFound(subject)).isTrue();
        assertThat(index().versionOf(subject)).isEqualTo(2);
    }

    private SignedEvent chinese(long version) {
        var text = PracticeFixtures.aText("zh", Provenance.ORIGINAL).setTitle("分享经验").build();
        var practice = PracticeFixtures.aPractice().setTexts(List.of(text)).build();
        return MA.event(EventType.PRACTICE, subject, version, practice);
    }

    /** Puts an empty index in use that refuses every text in Chinese. */
    private void useIndexWithoutChinese() throws Exception {
        Map<String, Object> mapping = IndexMapping.mapping();
        fields(fields(fields(mapping), "practice"), "texts").remove("zh");
        String body =
                json.writeValueAsString(
                        Map.of(
                                "settings", Map.of("index", IndexMapping.settings()),
                                "mappings", mapping,
                                "aliases", Map.of(Indexes.NEXT, Map.of())));
        indexes.ensure();
        String name = indexes.newName();
        elasticsearch.indices().create(index -> index.index(name).withJson(new StringReader(body)));
        indexes.use(name);
    }

    private void allowChinese() throws Exception {
        String mapping = json.writeValueAsString(IndexMapping.mapping());
        elasticsearch
                .indices()
                .putMapping(
                        index -> index.index(IndexMapping.ALL).withJson(new StringReader(mapping)));
    }

    private static Map<String, Object> fields(Map<String, Object> fields, String name) {
        return fields(at(fields, name));
    }

    private static Map<String, Object> fields(Map<String, Object> mapping) {
        return at(mapping, "properties");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> map, String name) {
        return (Map<String, Object>) Objects.requireNonNull(map.get(name));
    }
}
