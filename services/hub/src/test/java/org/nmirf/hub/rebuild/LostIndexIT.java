package org.nmirf.hub.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** An index that lost its documents comes back without anybody asking. */
class LostIndexIT extends RunningHub {

    @Autowired private LostIndex lostIndex;
    @Autowired private ScheduledTaskHolder schedule;

    @Test
    void rebuildsAnIndexThatWasLost() throws Exception {
        admit(MA, "ag");
        var live = TestMember.aSubject();
        var withdrawn = TestMember.aSubject();
        MA.publish(live, 1);
        MA.publish(withdrawn, 1);
        MA.awaitAnswer(MA.submit(MA.withdrawal(withdrawn, 2)), "GONE");
        loseIndex();

        lostIndex.look();

        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> index().isFound(live) && index().versionOf(withdrawn) == 2);
        assertThat(index().isFound(withdrawn)).isFalse();
    }

    @Test
    void looksAgainAndAgain() {
        assertThat(schedule.getScheduledTasks())
                .anyMatch(task -> task.toString().equals(LostIndex.class.getName() + ".look"));
    }
}
