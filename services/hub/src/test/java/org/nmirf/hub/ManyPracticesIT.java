package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.indexing.BulkWriter.Held;
import org.nmirf.hub.indexing.IndexContents;
import org.nmirf.hub.indexing.SharedEvent;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.search.IndexMapping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ten thousand practices of five members, and a rebuild that no reader notices. */
class ManyPracticesIT extends RunningHub {

    private static final int PER_MEMBER = 2_000;
    private static final int CHANGED = 40;
    private static final List<TestMember> MEMBERS =
            List.of("py", "cl", "uy", "mx", "pe").stream().map(FIXTURE::provision).toList();

    /** Every filter, the orders, words in several scripts, and some of these together. */
    private static final List<String> QUERIES =
            List.of(
                    "",
                    "q=rapports",
                    "q=докладов",
                    "q=التقارير&lang=ar",
                    "q=报告",
                    "q=calendario&sort=newest",
                    "lang=ru",
                    "capacity=coordination",
                    "capacity=coordination&capacity=engagement&theme=health",
                    "theme=equality&sort=title",
                    "body=CEDAW&group=women",
                    "sdg=16&year=2015",
                    "country=py",
                    "country=py&country=cl&lang=es&q=informes",
                    "region=grulac",
                    "region=grulac&sort=newest");

    @Autowired private MockMvcTester web;
    @Autowired private AdmissionLedger ledger;
    @Autowired private IndexContents contents;
    @Autowired private HubIdentity identity;

    @Test
    void aRebuildOfTenThousandPracticesIsNotNoticedByReaders() throws Exception {
        MEMBERS.forEach(member -> admit(member, "grulac"));
        // Other tests may have thrown the index away, but not what it is made of.
        awaitRebuild(startRebuild(), "DONE");
        int before = ledger.standings().size();
        publishAll();

        assertThat(ledger.standings()).hasSize(before + MEMBERS.size() * PER_MEMBER);
        assertThat(versions(contents.all(IndexMapping.ALL))).isEqualTo(admitted());
        assertThat(subjectsOnSharedTopic()).isEqualTo(admitted().keySet());
        Map<String, String> answers = new HashMap<>();
        for (String query : QUERIES) {
            answers.put(query, answer(query));
        }
        Map<UUID, Held> documents = contents.all(IndexMapping.ALL);

        searchWhile(answers, this::rebuild);

        assertThat(contents.all(IndexMapping.ALL)).isEqualTo(documents);
        for (String query : QUERIES) {
            assertThat(answer(query)).as(query).isEqualTo(answers.get(query));
        }
    }

    private void rebuild() {
        try {
            awaitRebuild(startRebuild(), "DONE");
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Map<UUID, Long> admitted() {
        return ledger.standings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().version()));
    }

    private static Map<UUID, Long> versions(Map<UUID, Held> documents) {
        return documents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().version()));
    }

    private Set<UUID> subjectsOnSharedTopic() {
        return new OutsideView(FIXTURE)
                .sharedTopic().stream()
                        .map(OutsideView::arrival)
                        .flatMap(arrival -> SharedEvent.read(arrival, identity).stream())
                        .map(event -> event.envelope().subject().id())
                        .collect(Collectors.toSet());
    }

    /** First versions of all, then of some a second one, and of some a withdrawal. */
    private static void publishAll() {
        for (int place = 0; place < MEMBERS.size(); place++) {
            MEMBERS.get(place).submitAll(events(MEMBERS.get(place), place * PER_MEMBER));
        }
        MEMBERS.forEach(ManyPracticesIT::awaitAll);
    }

    private static List<SignedEvent> events(TestMember member, int from) {
        List<Subject> subjects =
                IntStream.range(0, PER_MEMBER).mapToObj(each -> TestMember.aSubject()).toList();
        List<SignedEvent> events = new ArrayList<>();
        for (int each = 0; each < PER_MEMBER; each++) {
            events.add(publication(member, subjects.get(each), 1, from + each));
        }
        for (int each = 0; each < CHANGED; each++) {
            events.add(publication(member, subjects.get(each), 2, from + each + 1));
            events.add(member.withdrawal(subjects.get(PER_MEMBER - 1 - each), 2));
        }
        return events;
    }

    private static SignedEvent publication(
            TestMember member, Subject subject, long version, int number) {
        return member.event(EventType.PRACTICE, subject, version, ManyPractices.practice(number));
    }

    private static void awaitAll(TestMember member) {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(settled(member)).isEqualTo(PER_MEMBER));
        assertThat(member.receipts()).noneMatch(receipt -> !receipt.getCodes().isEmpty());
    }

    /** How many subjects are in the index at the version they are to have. */
    private static long settled(TestMember member) {
        Map<String, Long> reached = new HashMap<>();
        for (var receipt : member.receipts()) {
            switch (receipt.getState()) {
                case SEARCHABLE, GONE ->
                        reached.merge(receipt.getSubject(), receipt.getVersion(), Math::max);
                default -> {}
            }
        }
        long changed = reached.values().stream().filter(version -> version == 2).count();
        return changed == 2 * CHANGED ? reached.size() : -1;
    }

    /** Total and counts of all facets; the engine may order equals as it likes. */
    private String answer(String query) throws Exception {
        var answer = web.get().uri("/api/practices?" + query).exchange();
        assertThat(answer).as(query).hasStatusOk();
        String body = answer.getResponse().getContentAsString();
        return JsonPath.read(body, "$.total").toString()
                + JsonPath.read(body, "$.facets").toString();
    }

    private void searchWhile(Map<String, String> answers, Runnable work) throws Exception {
        var isOver = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> searches = new ArrayList<>();
            for (int reader = 0; reader < 3; reader++) {
                searches.add(readers.submit(searching(answers, isOver)));
            }
            try {
                work.run();
            } finally {
                isOver.set(true);
            }
            for (var search : searches) {
                assertThat(search.get()).isPositive();
            }
        }
    }

    private Callable<Integer> searching(Map<String, String> answers, AtomicBoolean isOver) {
        return () -> {
            int searches = 0;
            while (!isOver.get()) {
                String query = QUERIES.get(searches % QUERIES.size());
                assertThat(answer(query)).as(query).isEqualTo(answers.get(query));
                searches++;
            }
            return searches;
        };
    }
}
