package org.nmirf.hub.alert;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.TellingHub;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.letter.Notebook;
import org.nmirf.hub.letter.Outcome;
import org.nmirf.hub.search.IndexMapping;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.schemas.Attribution;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes wrong while people are told loses nothing, and is told them. */
class AlertFaultIT extends TellingHub {

    @Autowired private ElasticsearchClient elasticsearch;
    @Autowired private TransactionTemplate transaction;
    @Autowired private SavedSearches searches;
    @Autowired private StoredQuery queries;
    @Autowired private SwitchedOff switchedOff;
    @Autowired private Notebook notebook;
    @Autowired private ChangeFeed changes;
    @Autowired private KnownPractices practices;

    @Test
    void losesNothingWhileTheIndexIsIncomplete() throws Exception {
        String page = save("en");
        confirm();
        makeDue(page, Instant.parse("2200-01-01T00:00:00Z"));
        publish(ONE, subject, 1, Attribution.NAMED);
        Map<String, Object> document = index().source(subject);
        String index = indexOfAll();
        elasticsearch.delete(
                one -> one.index(index).id(subject.id().toString()).refresh(Refresh.True));

        makeDue(page, Instant.EPOCH);
        Awaitility.await().until(() -> "SEARCH_AWAY".equals(column(page, "fault")));
        assertThat(arrived()).hasSize(1);
        elasticsearch.index(
                one ->
                        one.index(index)
                                .id(subject.id().toString())
                                .document(document)
                                .refresh(Refresh.True));

        assertThat(text(letters(2).getLast())).contains(subject.id().toString());
    }

    @Test
    void writesToWhoeverSavedASearchThatMeansNothingAnyMore() throws Exception {
        String page = save("en");
        confirm();
        tables.sql("update saved_search set search = '/search?theme=nonsense' where id = ?")
                .param(id(page))
                .update();
        publish(ONE, subject, 1, Attribution.NAMED);

        var letter = letters(2).getLast();
        assertThat(letter.getSubject())
                .isEqualTo("The letters about your search “About " + word + "” have ended");
        assertThat(text(letter)).contains("no longer in the vocabulary");
        awaitWords(page, "Stopped because it cannot work");
    }

    @Test
    void tellsTheSameOnceAlthoughItsOwnerSavesMeanwhile() throws Exception {
        String page = save("en");
        var held = new CountDownLatch(1);
        Thread saving =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    awaitQuietly(held);
                                    change(page);
                                });

        transaction.executeWithoutResult(
                status -> {
                    // As whoever tells it does while a server takes its time.
                    tables.sql("update saved_search set place = place + 1000000 where id = ?")
                            .param(id(page))
                            .update();
                    held.countDown();
                    Awaitility.await().until(this::somebodyWaits);
                });
        saving.join();

        assertThat(column(page, "name")).isEqualTo("Another name");
        assertThat(Long.parseLong(column(page, "place"))).isGreaterThanOrEqualTo(1_000_000);
    }

    @Test
    void goesOnBehindAnAlertThatCannotBeRead() {
        String page =
                saved(
                        me().send(
                                        "/alerts",
                                        Map.of(
                                                "name", "Feed",
                                                "search", "/search?q=" + word,
                                                "frequency", "DAILY",
                                                "way", "FEED")));
        makeDue(page, Instant.parse("1900-01-01T00:00:00Z"));
        var broken =
                new FindNews(changes, practices) {
                    @Override
                    News since(long place, PracticeQuery query) {
                        throw new IllegalStateException("defect");
                    }
                };
        var send =
                new SendAlerts(
                        searches, queries, broken, List.of(new Pigeon()), switchedOff, notebook);

        // Nobody else looks for feeds that are due.
        Boolean isMore = transaction.execute(status -> send.run(Way.FEED));

        assertThat(isMore).isTrue();
        assertThat(column(page, "fault")).isEqualTo("OTHER");
        assertThat(column(page, "attempts")).isEqualTo("1");
    }

    /** Tells people in a way that nobody else uses. */
    private static final class Pigeon implements Courier {

        @Override
        public Way way() {
            return Way.FEED;
        }

        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public Outcome tell(SavedSearch search, PracticeQuery query, News news) {
            return new Outcome.Told();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void change(String page) {
        me().send(
                        page,
                        Map.of(
                                "name", "Another name",
                                "frequency", "AT_ONCE",
                                "way", "MAIL",
                                "address", address));
    }

    private boolean somebodyWaits() {
        return tables.sql(
                        """
                        select exists (select from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock'
                                and query like '%from saved_search where id%')\
                        """)
                .query(Boolean.class)
                .single();
    }

    private String indexOfAll() throws IOException {
        return elasticsearch
                .indices()
                .getAlias(one -> one.name(IndexMapping.ALL))
                .aliases()
                .keySet()
                .iterator()
                .next();
    }

    private void makeDue(String page, Instant when) {
        tables.sql("update saved_search set due = ? where id = ?")
                .params(Timestamp.from(when), id(page))
                .update();
    }

    private String column(String page, String name) {
        return String.valueOf(
                tables.sql("select " + name + " from saved_search where id = ?")
                        .param(id(page))
                        .query()
                        .singleRow()
                        .get(name));
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    }
}
