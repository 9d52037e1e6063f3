package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index can be made anew while everything goes on, or stays as it was. */
class RebuildIT extends RunningHub {

    @Autowired private JdbcClient database;

    @BeforeEach
    void trust() {
        admit(MA, "ag");
    }

    @Test
    void rebuildsWhileMembersPublishAndReadersSearch() throws Exception {
        var withdrawn = TestMember.aSubject();
        MA.publish(withdrawn, 1);
        MA.awaitAnswer(MA.submit(MA.withdrawal(withdrawn, 2)), "GONE");
        List<SignedEvent> before = publications(100);
        MA.submitAll(before);
        before.forEach(event -> MA.awaitAnswer(event, "SEARCHABLE"));
        long found = index().live();

        List<SignedEvent> meanwhile = new CopyOnWriteArrayList<>();
        var isOver = new AtomicBoolean();
        try (ExecutorService member = Executors.newSingleThreadExecutor()) {
            Future<?> publishing = member.submit(() -> publishUntil(isOver, meanwhile));
            try {
                // Some must be admitted behind what the replay reads and before it is compared.
                await().atMost(Duration.ofMinutes(1)).until(() -> !meanwhile.isEmpty());
                String id = startRebuild();
                await().atMost(Duration.ofMinutes(4))
                        .pollInterval(Duration.ofMillis(20))
                        .until(
                                () -> {
                                    assertThat(index().live()).isGreaterThanOrEqualTo(found);
                                    assertThat(rebuildState(id)).isNotEqualTo("FAILED");
                                    return rebuildState(id).equals("DONE");
                                });
            } finally {
                isOver.set(true);
            }
            publishing.get();
        }

        meanwhile.forEach(event -> MA.awaitAnswer(event, "SEARCHABLE"));
        assertThat(subjects(before)).allMatch(index()::isFound);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> subjects(meanwhile).stream().allMatch(index()::isFound));
        assertThat(index().isFound(withdrawn)).isFalse();
        assertThat(index().versionOf(withdrawn)).isEqualTo(2);
    }

    @Test
    void keepsTheOldIndexWhenTheLedgerDisagrees() throws Exception {
        var subject = TestMember.aSubject();
        MA.publish(subject, 1);
        database.sql("update admission set version = 7 where subject = ?")
                .param(subject.key())
                .update();
        try {
            String id = startRebuild();

            awaitRebuild(id, "FAILED");

            assertThat(index().isFound(subject)).isTrue();
        } finally {
            database.sql("update admission set version = 1 where subject = ?")
                    .param(subject.key())
                    .update();
        }
    }

    @Test
    void failsARebuildWhoseProcessEnded() throws Exception {
        var id = java.util.UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into rebuild (id, state, index_name, started)
                        values (?::uuid, 'RUNNING', 'practices-none', now())""")
                .param(id)
                .update();

        awaitRebuild(id, "FAILED");
    }

    private static void publishUntil(AtomicBoolean isOver, List<SignedEvent> events) {
        while (!isOver.get()) {
            List<SignedEvent> some = publications(5);
            MA.submitAll(some);
            MA.awaitAnswer(some.getLast(), "ADMITTED");
            events.addAll(some);
        }
    }

    private static List<SignedEvent> publications(int count) {
        List<SignedEvent> events = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            events.add(MA.publication(TestMember.aSubject(), 1));
        }
        return events;
    }

    private static List<Subject> subjects(List<SignedEvent> events) {
        return events.stream().map(event -> event.envelope().subject()).toList();
    }
}
