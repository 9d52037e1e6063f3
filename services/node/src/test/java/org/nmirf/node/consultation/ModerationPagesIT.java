package org.nmirf.node.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.consultation.Calls.NODE;
import static org.nmirf.node.consultation.Calls.OFFICER;
import static org.nmirf.node.consultation.Calls.words;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wordings;

/** What officers see and type on the pages of calls. */
class ModerationPagesIT {

    private final Calls calls = new Calls();
    private final KeepConsultation keep = NODE.node().bean(KeepConsultation.class);
    private final Consultations all = NODE.node().bean(Consultations.class);

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

    @Test
    void keepTheOriginalOfACallWhenATranslationIsAdded() throws Exception {
        Consultation call = call(null);
        Map<String, String> fields = fields(call);
        fields.put("title-ar", "السكن");
        fields.put("questions-ar", "ما الذي تغير؟");

        calls.officerSends(at(call), fields);

        var title = all.find(call.id()).orElseThrow().content().title();
        assertThat(title.texts()).hasSize(2);
        assertThat(title.wordsFor("fr")).isEqualTo("Housing");
        assertThat(title.in("ar").orElseThrow().provenance())
                .isEqualTo(Provenance.HUMAN_TRANSLATION);
    }

    @Test
    void takeTheLanguageOfWhoWritesACallForItsOriginal() throws Exception {
        Map<String, String> fields = fields(call(null));
        fields.put("title-ar", "السكن");
        fields.put("questions-ar", "ما الذي تغير؟");

        var answer = calls.officerSends("/consultations", fields);

        String id = Objects.requireNonNull(answer.getRedirectedUrl()).substring(15);
        var title = all.find(UUID.fromString(id)).orElseThrow().content().title();
        assertThat(title.wordsFor("fr")).isEqualTo("Housing");
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

    /** The form of a call as its page sends it. */
    private static Map<String, String> fields(Consultation call) {
        var content = call.content();
        Map<String, String> fields = new HashMap<>();
        fields.put("revision", Integer.toString(call.revision()));
        fields.put("opens", content.opens().toString());
        fields.put("closes", content.closes().toString());
        fields.put("title-en", content.title().wordsFor("en"));
        fields.put("questions-en", content.questions().wordsFor("en"));
        return fields;
    }

    private static String at(Consultation call) {
        return "/consultations/" + call.id();
    }
}
