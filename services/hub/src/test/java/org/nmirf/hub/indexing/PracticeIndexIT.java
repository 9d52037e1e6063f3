package org.nmirf.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.search.IndexDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What an event meets when the indices are swapped under it. */
class PracticeIndexIT extends RunningHub {

    @Autowired private Indexes indexes;
    @Autowired private DocumentMaker maker;
    @Autowired private JdbcClient database;
    @Autowired private ElasticsearchClient elasticsearch;
    @Autowired private JsonMapper json;
    @Autowired private TransactionTemplate transaction;

    private final Subject subject = TestMember.aSubject();

    @BeforeEach
    void admitMember() {
        admit(MA, "ag");
        indexes.ensure();
    }

    @AfterEach
    void putTheContentsBack() throws Exception {
        awaitRebuild(startRebuild(), "DONE");
    }

    @Test
    void isInTheIndexThatIsPutInUseWhileItIsWritten() {
        // Never committed: only this thread takes a rebuild to be running.
        transaction.executeWithoutResult(
                status -> {
                    status.setRollbackOnly();
                    String next = indexes.newName();
                    markAsRunning(next);
                    indexes.createNext(next);
                    var bulk = new SwapsOnce(next);
                    new PracticeIndex(indexes, bulk, maker, members, database)
                            .write(List.of(MA.withdrawal(subject, 1)));
                });

        assertThat(index().versionOf(subject)).isEqualTo(1);
    }

    private void markAsRunning(String next) {
        database.sql(
                        """
                        insert into rebuild (id, state, index_name, started)
                        values (gen_random_uuid(), 'RUNNING', ?, now())""")
                .param(next)
                .update();
    }

    /** Puts the new index in use as soon as anything is written. */
    private final class SwapsOnce extends BulkWriter {

        private final String next;
        private boolean isSwapped;

        SwapsOnce(String next) {
            super(elasticsearch, json);
            this.next = next;
        }

        @Override
        public List<Outcome> write(String alias, List<IndexDocument> documents) {
            List<Outcome> outcomes = super.write(alias, documents);
            if (!isSwapped) {
                isSwapped = true;
                indexes.use(next);
            }
            return outcomes;
        }
    }
}
