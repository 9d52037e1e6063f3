package org.nmirf.node.news;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.engines.Engines;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.network.TestHub;
import org.nmirf.schemas.ReceiptState;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a node takes from the hub, and what it does not. */
class NewsIT {

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final TestHub hub = SharedNode.get().hub();
    private final HubVoice voice = new HubVoice(hub);
    private final String title = "Title " + UUID.randomUUID();

    @Test
    void showsANoticeInTheLanguagesItWasWrittenIn() {
        Subject subject = HubVoice.subject(Kind.DECISION);

        voice.say(voice.notice(subject, 1, title));

        JsonNode told = awaitItem(subject);
        assertThat(told.path("kind").asString()).isEqualTo("NOTICE");
        assertThat(told.path("content").path("titles").path("ar").asString()).isEqualTo("إعلان");
        assertThat(told.path("content").path("on").asString()).isEqualTo("2026-05-31");
        assertThat(told.path("isRead").asBoolean()).isFalse();
    }

    @Test
    void setsAsideWhatTheHubDidNotSignAndGoesOn() {
        var stranger = new EventSigner(SigningKey.generate(new SecureRandom()));
        Subject forged = HubVoice.subject(Kind.DECISION);
        Subject misplaced = HubVoice.subject(Kind.DECISION);
        Subject posing = HubVoice.subject(Kind.DECISION);

        voice.say(voice.notice(stranger, forged, 1, title));
        hub.write(new ProducerRecord<>(Topics.NETWORK, new byte[] {1}, new byte[] {2}));
        hub.write(new ProducerRecord<>(Topics.NETWORK, forged.keyBytes(), null));
        voice.say(Kind.ASSISTANCE.sharedTopic(), voice.notice(misplaced, 1, title));
        voice.say(underKeyOf(forged, voice.notice(posing, 1, title)));
        awaitMarkers();

        for (Subject one : List.of(forged, misplaced, posing)) {
            assertThat(stored(one)).isZero();
        }
    }

    @Test
    void setsAsideWhatNoDatabaseKeepsAndGoesOn() {
        Subject subject = HubVoice.subject(Kind.DECISION);

        voice.say(voice.notice(subject, 1, title + "\0"));
        awaitMarkers();

        assertThat(stored(subject)).isZero();
    }

    @Test
    void neverGoesBackToAnEarlierVersion() {
        Subject subject = HubVoice.subject(Kind.DECISION);
        SignedEvent first = voice.notice(subject, 1, title + " one");
        voice.say(first);
        voice.say(voice.notice(subject, 2, title + " two"));
        voice.say(voice.notice(subject, 2, title + " another two"));
        voice.say(first);
        awaitMarkers();

        assertThat(titleOf(item(subject))).isEqualTo(title + " two");
    }

    @Test
    void forgetsWhatWasTakenBackForGood() {
        Subject subject = HubVoice.subject(Kind.DECISION);
        SignedEvent first = voice.notice(subject, 1, title);
        voice.say(first);
        awaitItem(subject);

        voice.say(voice.withdrawal(subject, new Source.OfHub(), 2));
        voice.say(first);
        awaitMarkers();

        assertThat(item(subject).isMissingNode()).isTrue();
        assertThat(
                        node.bean(JdbcClient.class)
                                .sql("SELECT content::text FROM news WHERE subject = ?")
                                .param(subject.key())
                                .query(String.class)
                                .single())
                .doesNotContain(title);
    }

    @Test
    void showsRequestsThatFitAndSaysWhy() {
        String release = published("mercenaries");
        Subject fits = HubVoice.subject(Kind.ASSISTANCE);
        Subject other = HubVoice.subject(Kind.ASSISTANCE);
        Subject own = HubVoice.subject(Kind.ASSISTANCE);
        voice.say(voice.request(other, "fj", title, "unilateral-measures"));
        voice.say(voice.request(own, "ma", title, "mercenaries"));
        voice.say(voice.request(fits, "fj", title, "mercenaries"));

        JsonNode told = awaitItem(fits);

        JsonNode reason = told.path("reasons").path(0);
        assertThat(reason.path("what").asString()).isEqualTo("practices");
        assertThat(reason.path("code").asString()).isEqualTo("mercenaries");
        assertThat(reason.path("count").asLong()).isEqualTo(1);
        assertThat(item("kind=requests", other).isMissingNode()).isTrue();
        assertThat(item("kind=requests&all=true", other).path("country").asString())
                .isEqualTo("fj");
        assertThat(item("kind=requests&all=true", own).isMissingNode()).isTrue();
        assertThat(release).isNotEmpty();
    }

    @Test
    void leadsFromAQuestionToThePracticeAndForgetsAWithdrawnOne() {
        String practice = desk.submitted("Asked about");
        String release = desk.approved(practice);
        String subjectOfPractice =
                node.call("GET", "/api/releases/" + release, desk.officer(), null).text("subject");
        Subject subject = HubVoice.subject(Kind.QUESTION);

        voice.say(voice.question(subject, 1, subjectOfPractice, "How often?"));

        JsonNode told = awaitItem(subject);
        assertThat(told.path("country").asString()).isEqualTo("fj");
        assertThat(told.path("content").path("answered").asBoolean()).isFalse();
        assertThat(node.bean(StoredNews.class).practice(subjectOfPractice)).contains(practice);

        voice.say(voice.question(subject, 2, subjectOfPractice, "How often?"));
        await().atMost(30, SECONDS)
                .until(() -> item(subject).path("content").path("answered").asBoolean());

        voice.say(voice.withdrawal(subject, new Source.OfHub(), 3));
        await().atMost(30, SECONDS).until(() -> item(subject).isMissingNode());
    }

    @Test
    void takesNoQuestionFromATopicThatOthersRead() {
        Subject subject = HubVoice.subject(Kind.QUESTION);

        voice.say(Topics.NETWORK, voice.question(subject, 1, "practice/" + new UUID(0, 1), "?"));
        awaitMarkers();

        assertThat(stored(subject)).isZero();
    }

    @Test
    void tellsWhatBecameOfReleases() {
        String release = published("toxics");

        JsonNode told = awaitItem("kind=releases", release);

        assertThat(told.path("state").asString()).isEqualTo("SEARCHABLE");
    }

    @Test
    void putsWhatOthersSayBeforeOwnReleasesOfTheSameDay() {
        String release = published("toxics");
        awaitItem("kind=releases", release);
        var stored = node.bean(StoredNews.class);
        Subject subject = HubVoice.subject(Kind.DECISION);
        stored.take(
                new News(
                        subject,
                        UUID.randomUUID(),
                        1,
                        News.Kind.NOTICE,
                        LocalDate.now(ZoneOffset.UTC),
                        "",
                        NewsContent.notice(Map.of("en", title), Map.of(), "")));

        var wanted =
                new StoredNews.Wanted(
                        "approver-ma", List.of("NOTICE", StoredNews.RELEASE), null, false);
        var ids = stored.list(wanted, 100, 0).stream().map(StoredNews.Item::id).toList();

        assertThat(ids).containsSubsequence(subject.key(), release);
    }

    @Test
    void readsEverythingAgainWhenItIsLost() throws Exception {
        Subject subject = HubVoice.subject(Kind.DECISION);
        voice.say(voice.notice(subject, 1, title));
        awaitItem(subject);
        var bindings = node.bean(BindingsLifecycleController.class);

        bindings.changeState("news-in-0", BindingsLifecycleController.State.STOPPED);
        node.bean(JdbcClient.class)
                .sql("DELETE FROM news WHERE subject = ?")
                .param(subject.key())
                .update();
        fromTheStart();
        bindings.changeState("news-in-0", BindingsLifecycleController.State.STARTED);

        assertThat(titleOf(awaitItem(subject))).isEqualTo(title);
    }

    private static void fromTheStart() throws Exception {
        try (var admin = Admin.create(Engines.kafka().adminProperties())) {
            Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
            admin.listConsumerGroupOffsets("node-ma-news")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet()
                    .forEach(part -> start.put(part, new OffsetAndMetadata(0)));
            await().atMost(60, SECONDS)
                    .ignoreExceptions()
                    .until(
                            () -> {
                                admin.alterConsumerGroupOffsets("node-ma-news", start).all().get();
                                return true;
                            });
        }
    }

    /** The same event under the key of another subject. */
    private static SignedEvent underKeyOf(Subject subject, SignedEvent event) {
        var envelope = event.envelope();
        return new SignedEvent(
                new org.nmirf.backbone.event.Envelope(
                        envelope.id(),
                        envelope.type(),
                        envelope.source(),
                        subject,
                        envelope.version(),
                        envelope.day()),
                event.payload(),
                event.signature());
    }

    /** Later events on every partition of the topics, so that all before them were looked at. */
    private void awaitMarkers() {
        for (int partition = 0; partition < 2; partition++) {
            for (String topic : List.of(Topics.NETWORK, Kind.ASSISTANCE.sharedTopic())) {
                marker(topic, partition);
            }
        }
        marker(Topics.receipts(new CountryCode("ma")), 0);
    }

    private void marker(String topic, int partition) {
        SignedEvent marker =
                topic.equals(Topics.NETWORK)
                        ? voice.notice(HubVoice.subject(Kind.DECISION), 1, "Marker")
                        : topic.startsWith("nmirf.receipts")
                                ? voice.question(
                                        HubVoice.subject(Kind.QUESTION), 1, "practice/0", "?")
                                : voice.request(
                                        HubVoice.subject(Kind.ASSISTANCE), "fj", "Marker", "water");
        var record = org.nmirf.backbone.event.EventHeaders.toRecord(topic, marker);
        hub.write(
                new ProducerRecord<>(
                        topic, partition, record.key(), record.value(), record.headers()));
        await().atMost(30, SECONDS).until(() -> stored(marker.envelope().subject()) == 1);
    }

    private long stored(Subject subject) {
        return node.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM news WHERE subject = ?")
                .param(subject.key())
                .query(Long.class)
                .single();
    }

    /** Publishes a practice on a theme and lets the hub find it; the id of its release. */
    private String published(String theme) {
        Map<String, Object> practice = new HashMap<>(Desk.practice("On " + theme, "Words."));
        practice.put("themes", List.of(theme));
        String id = node.call("POST", "/api/practices", desk.officer(), practice).text("id");
        node.call("POST", Desk.at(id, "submission"), desk.officer(), null);
        String release = desk.approved(id);
        SignedEvent sent =
                await().atMost(30, SECONDS)
                        .until(
                                () ->
                                        hub.submissions().stream()
                                                .filter(
                                                        one ->
                                                                one.envelope()
                                                                        .id()
                                                                        .toString()
                                                                        .equals(release))
                                                .findFirst(),
                                java.util.Optional::isPresent)
                        .orElseThrow();
        hub.answer(sent, ReceiptState.SEARCHABLE);
        await().atMost(30, SECONDS).until(() -> desk.state(release).equals("SEARCHABLE"));
        return release;
    }

    private JsonNode awaitItem(Subject subject) {
        return awaitItem("", subject.key());
    }

    private JsonNode awaitItem(String query, String id) {
        return await().atMost(30, SECONDS)
                .until(() -> item(query, id), found -> !found.isMissingNode());
    }

    private JsonNode item(Subject subject) {
        return item("", subject);
    }

    private JsonNode item(String query, Subject subject) {
        return item(query, subject.key());
    }

    private JsonNode item(String query, String id) {
        for (int page = 0; ; page++) {
            var answer =
                    node.call("GET", "/api/news?page=" + page + "&" + query, desk.approver(), null);
            assertThat(answer.status()).isEqualTo(200);
            for (JsonNode item : answer.body().path("items")) {
                if (item.path("id").asString().equals(id)) {
                    return item;
                }
            }
            if (answer.body().path("isLast").asBoolean()) {
                return answer.body().path("nothing");
            }
        }
    }

    private static String titleOf(JsonNode item) {
        return item.path("content").path("titles").path("en").asString();
    }
}
