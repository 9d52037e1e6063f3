package org.nmirf.node.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.consultation.Calls.NODE;
import static org.nmirf.node.consultation.Calls.OFFICER;
import static org.nmirf.node.consultation.Calls.words;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

/** What officers see and type on the pages of calls. */
class ModerationPagesIT {

    private final Calls calls = new Calls();
    private final KeepConsultation keep = NODE.node().bean(KeepConsultation.class);

    @Test
    void keepTheReportOfACallWhenItWasSubmittedMeanwhile() throws Exception {
        var obligations = NODE.node().bean(KeepObligation.class);
        Obligation owed =
                obligations.create(aReport("2027-05-01"), WorkingGroup.NONE, OFFICER).orProblem();
        Consultation call = call(owed.id());
        obligations
                .change(
                        new Seen(owed.id(), owed.revision(), ""),
                        old -> old.submitted(new Obligation.Submission(null, "")),
                        OFFICER)
                .orProblem();

        String form = words(calls.asOfficer(at(call) + "/edit?lang=en"));

        assertThat(form).containsPattern("value=\"" + owed.id() + "\"[^>]*selected");
    }

    private Consultation call(@Nullable UUID obligation) {
        LocalDate today = LocalDate.now(NODE.node().bean(java.time.Clock.class));
        var content =
                new Consultation.Content(
                        Wordings.of("en", "Housing"),
                        Wordings.of("en", "What has changed?"),
                        today.minusDays(1),
                        today.plusDays(20),
                        obligation,
                        List.of(),
                        List.of());
        return keep.create(content, OFFICER).orProblem();
    }

    private static String at(Consultation call) {
        return "/consultations/" + call.id();
    }
}
