package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What members publish can be found, and what they take back cannot. */
class PublishingIT extends RunningHub {

    @BeforeEach
    void trust() {
        admit(MA, "ag");
    }

    @Test
    void aPublicationIsAdmittedAndThenSearchable() {
        var event = MA.publish(TestMember.aSubject(), 1);

        assertThat(MA.answers(event)).containsExactly("ADMITTED", "SEARCHABLE");
    }

    @Test
    void aWithdrawalIsGone() {
        var subject = TestMember.aSubject();
        MA.publish(subject, 1);

        var withdrawal = MA.submit(MA.withdrawal(subject, 2));

        MA.awaitAnswer(withdrawal, "GONE");
    }
}
