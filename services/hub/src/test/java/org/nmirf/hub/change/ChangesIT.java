package org.nmirf.hub.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Attribution;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The changes as a program reads them, of a hub that takes in what members publish. */
class ChangesIT extends ChangingHub {

    private String cursor = "";

    @BeforeEach
    void standAtTheEnd() {
        follow(new HashSet<>());
    }

    @Test
    void tellsWhatBecameSearchableChangedAndWithdrawn() {
        publish(ONE, subject, 1, Attribution.NAMED);
        assertThat(news()).containsOnly(change("published", 1));

        publish(ONE, subject, 2, Attribution.NAMED);
        assertThat(news()).containsOnly(change("changed", 2));

        withdraw(ONE, subject, 3);
        assertThat(news()).containsOnly(change("withdrawn", null));
        assertThat(news()).isEmpty();
    }

    @Test
    void leadsToTheContent() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        String url = JsonPath.read(Caller.text(changes(cursor)), "$.changes[0].url");

        assertThat(web.get().uri(url)).hasStatusOk().bodyText().contains(word);
    }

    @Test
    void answersNotModifiedUntilSomethingChanges() {
        String tag = String.valueOf(changes(cursor).getResponse().getHeader("ETag"));
        assertThat(web.get().uri("/api/changes?since=" + cursor).header("If-None-Match", tag))
                .hasStatus(304);

        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(web.get().uri("/api/changes?since=" + cursor).header("If-None-Match", tag))
                .hasStatusOk();
    }

    @Test
    void refusesWhatItCannotRead() {
        for (String wrong : List.of("since=x", "limit=0", "limit=1001", "since=2026-13-01")) {
            assertThat(web.get().uri("/api/changes?" + wrong).header("Accept-Language", "fr"))
                    .as(wrong)
                    .hasStatus(400)
                    .bodyText()
                    .contains("Paramètre inutilisable");
        }
        var lost = new ChangeCursor(1, UUID.randomUUID(), null).encode();
        assertThat(changes(lost)).hasStatus(410).bodyText().contains("Ask again without since");
    }

    @Test
    void readingTheTopicAgainAndARebuildTellNothing() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        follow(new HashSet<>());

        replay("admission-in-0", "hub-admission");
        replay("indexing-in-0", "hub-indexing");
        awaitRebuild(startRebuild(), "DONE");
        var last = TestMember.aSubject();
        publish(ONE, last, 1, Attribution.NAMED);

        assertThat(news()).extracting(item -> item.get("id")).containsOnly(last.id().toString());
    }

    @Test
    void saysTheSameOfTwoCountriesThatDoTheSameWithoutTheirNames() {
        var ofOther = TestMember.aSubject();
        String before = Caller.text(changes(cursor));
        publish(ONE, subject, 1, Attribution.NETWORK);
        publish(OTHER, ofOther, 1, Attribution.NETWORK);
        assertThat(Caller.text(changes(cursor))).isEqualTo(before);

        withdraw(ONE, subject, 2);
        withdraw(OTHER, ofOther, 2);

        List<Map<String, Object>> told = news();
        assertThat(without("id", told.getFirst())).isEqualTo(without("id", told.getLast()));
        assertThat(told).hasSize(2);
        turnOfTheMonth();
        told = news();
        assertThat(without("id", told.getFirst())).isEqualTo(without("id", told.getLast()));
    }

    @Test
    void aMirrorThatBeginsWithNothingEndsEqualToTheCorpus() throws Exception {
        var random = new Random(42);
        List<Subject> subjects = new ArrayList<>();
        Set<String> mirror = new HashSet<>();
        cursor = "";
        List<SignedEvent> sent = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            if (subjects.isEmpty() || random.nextInt(2) == 0) {
                subjects.add(TestMember.aSubject());
                sent.add(submit(subjects.getLast(), 1, random));
            } else {
                Subject one = subjects.get(random.nextInt(subjects.size()));
                sent.add(submit(one, step + 2, random));
            }
            if (step % 7 == 0) {
                follow(mirror);
            }
        }
        sent.forEach(
                event ->
                        await().atMost(Duration.ofSeconds(60))
                                .until(
                                        () ->
                                                ONE.answers(event).stream()
                                                        .anyMatch(
                                                                answer ->
                                                                        !answer.equals(
                                                                                "ADMITTED"))));
        follow(mirror);
        turnOfTheMonth();
        follow(mirror);

        Set<String> own = new HashSet<>();
        subjects.forEach(one -> own.add(one.id().toString()));
        mirror.retainAll(own);
        assertThat(mirror).containsExactlyInAnyOrderElementsOf(corpus()).isNotEmpty();
    }

    private SignedEvent submit(Subject one, long version, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> ONE.submit(ONE.withdrawal(one, version));
            case 1 -> ONE.submit(publication(ONE, one, version, Attribution.NETWORK));
            default -> ONE.submit(publication(ONE, one, version, Attribution.NAMED));
        };
    }

    /** What is told of this test's practice since the last time. */
    private List<Map<String, Object>> news() {
        String answer = Caller.text(changes(cursor));
        cursor = JsonPath.read(answer, "$.next");
        List<Map<String, Object>> told = JsonPath.read(answer, "$.changes");
        return told.stream().map(item -> without("url", item)).toList();
    }

    private Map<String, Object> change(String kind, @Nullable Integer version) {
        Map<String, Object> change = new HashMap<>();
        change.put("id", subject.id().toString());
        change.put("kind", kind);
        change.put("version", version);
        change.put("day", lastDay().toString());
        return change;
    }

    private static Map<String, Object> without(String key, Map<String, Object> item) {
        Map<String, Object> rest = new HashMap<>(item);
        rest.remove(key);
        return rest;
    }

    private void follow(Set<String> mirror) {
        boolean isMore = true;
        while (isMore) {
            String answer = Caller.text(changes(cursor));
            for (Map<String, Object> item :
                    JsonPath.<List<Map<String, Object>>>read(answer, "$.changes")) {
                String id = String.valueOf(item.get("id"));
                if ("withdrawn".equals(item.get("kind"))) {
                    mirror.remove(id);
                } else {
                    mirror.add(id);
                }
            }
            cursor = JsonPath.read(answer, "$.next");
            isMore = JsonPath.read(answer, "$.more");
        }
    }

    private MvcTestResult changes(String since) {
        return web.get().uri("/api/changes?limit=1000&since=" + since).exchange();
    }
}
