package org.nmirf.node.publiccalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.consultation.Addressee;
import org.nmirf.node.consultation.Contribution;
import org.nmirf.node.people.Institution.Kind;
import org.nmirf.node.publiccalls.PublicConsultation.Received;

class ShownConsultationsTests {

    private static final UUID CALL = new UUID(1, 1);

    private final Map<Addressee, Contribution> came = new LinkedHashMap<>();

    @Test
    void tellsNoSmallNumberOfThoseWhoGaveNoName() {
        comes(Kind.CIVIL_SOCIETY, true);
        comes(Kind.CIVIL_SOCIETY, false);

        assertThat(ShownConsultations.received(came))
                .containsExactly(new Received("CIVIL_SOCIETY", null));
    }

    @Test
    void tellsHowManyWhereThereAreEnough() {
        for (int at = 0; at < ShownConsultations.ENOUGH; at++) {
            comes(Kind.MINISTRY, false);
        }

        assertThat(ShownConsultations.received(came))
                .containsExactly(new Received("MINISTRY", ShownConsultations.ENOUGH));
    }

    @Test
    void countsThoseWhoStandThereWithTheirName() {
        comes(Kind.NHRI, true);
        comes(Kind.MINISTRY, false);

        assertThat(ShownConsultations.received(came))
                .containsExactly(new Received("MINISTRY", null), new Received("NHRI", 1));
    }

    private void comes(Kind kind, boolean isShown) {
        UUID id = UUID.randomUUID();
        var decision =
                new Contribution.Decision(
                        isShown, "", "officer-ma", Instant.EPOCH, isShown ? "approver-ma" : null);
        came.put(
                new Addressee(id, CALL, null, "Name", "", kind, "en", Instant.EPOCH, false),
                new Contribution(
                        id,
                        CALL,
                        1,
                        Contribution.State.ACCEPTED,
                        "en",
                        "Words",
                        isShown,
                        Instant.EPOCH,
                        decision,
                        ""));
    }
}
