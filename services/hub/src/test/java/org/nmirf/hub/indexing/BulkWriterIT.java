package org.nmirf.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.indexing.BulkWriter.Held;
import org.nmirf.hub.indexing.BulkWriter.Outcome;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexDocument.State;
import org.nmirf.hub.search.IndexMapping;
import org.nmirf.hub.search.SearchIndex;
import tools.jackson.databind.json.JsonMapper;

/** Every document of a bulk gets the answer that the engine gave to that very one. */
class BulkWriterIT {

    private static SearchIndex index;
    private static BulkWriter bulk;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void makeIndex() throws Exception {
        index = SearchIndex.onSharedEngine();
        index.fill(List.of());
        bulk = new BulkWriter(index.client(), JsonMapper.builder().build());
    }

    @AfterAll
    static void removeIndex() throws Exception {
        index.close();
    }

    private static List<Outcome> write(IndexDocument... documents) {
        return bulk.write(IndexMapping.ALL, List.of(documents));
    }

    private static IndexDocument withdrawn(String id, long version) {
        return IndexDocument.withdrawn(id, version, "outdated");
    }

    private Held held() {
        return bulk.held(IndexMapping.ALL, List.of(id)).getOrDefault(id, new Held(0, State.LIVE));
    }

    @Test
    void neverPutsAnOlderVersionOverANewerOne() {
        write(withdrawn(id, 3));

        assertThat(write(IndexDocument.unindexable(id, 2))).containsExactly(Outcome.ALREADY_THERE);

        assertThat(held()).isEqualTo(new Held(3, State.WITHDRAWN));
    }

    @Test
    void leavesAVersionAsItIsWhenItComesAgain() {
        write(withdrawn(id, 3));

        assertThat(write(IndexDocument.unindexable(id, 3))).containsExactly(Outcome.ALREADY_THERE);

        assertThat(held().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void answersForEveryDocumentOfItsOwn() {
        String other = UUID.randomUUID().toString();
        write(withdrawn(id, 2));

        assertThat(write(withdrawn(id, 1), withdrawn(other, 1), withdrawn(id, 3)))
                .containsExactly(Outcome.ALREADY_THERE, Outcome.WRITTEN, Outcome.WRITTEN);
    }

    @Test
    void makesNoIndexOfAnAliasThatIsMissing() throws Exception {
        assertThat(bulk.write("practices-missing", List.of(withdrawn(id, 1))))
                .containsExactly(Outcome.NO_INDEX);

        assertThat(index.client().indices().exists(one -> one.index("practices-missing")).value())
                .isFalse();
    }

    @Test
    void takesARefusalForNowForAnEngineThatIsDown() throws Exception {
        blockWrites(true);
        try {
            assertThatThrownBy(() -> write(withdrawn(id, 1)))
                    .isInstanceOf(EngineDownException.class);
        } finally {
            blockWrites(false);
        }

        assertThat(write(withdrawn(id, 1))).containsExactly(Outcome.WRITTEN);
    }

    private static void blockWrites(boolean isBlocked) throws Exception {
        index.client()
                .indices()
                .putSettings(
                        settings ->
                                settings.index(IndexMapping.ALL)
                                        .settings(
                                                one ->
                                                        one.blocks(
                                                                block -> block.write(isBlocked))));
    }
}
