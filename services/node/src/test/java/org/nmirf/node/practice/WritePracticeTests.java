package org.nmirf.node.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.practice.PracticeFixtures.APPROVER;
import static org.nmirf.node.practice.PracticeFixtures.OFFICER;
import static org.nmirf.node.practice.PracticeFixtures.SECOND_OFFICER;
import static org.nmirf.node.practice.PracticeFixtures.aForm;
import static org.nmirf.node.practice.PracticeFixtures.withReference;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;

class WritePracticeTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final InMemoryPractices practices = new InMemoryPractices();
    private final WritePractice write =
            new WritePractice(
                    practices,
                    new PracticeRules((vocabulary, code) -> true, (meant, language) -> List.of()),
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    UUID::randomUUID);

    @Test
    void startsAtRevisionOneAsADraft() {
        var practice = write.create(aForm(), OFFICER).orProblem();

        assertThat(practice.revision()).isEqualTo(1);
        assertThat(practice.state()).isEqualTo(new PracticeState.Draft("officer-ma", NOW));
        assertThat(practice.subject()).isNotEqualTo(practice.id().value());
    }

    @Test
    void refusesAChangeOfAnOldRevisionAndNamesWhoWasFaster() {
        var practice = write.create(aForm(), OFFICER).orProblem();
        write.change(practice.id(), aForm("Faster", "x").withRevision(1), SECOND_OFFICER);

        var late = write.change(practice.id(), aForm("Late", "x").withRevision(1), OFFICER);

        var refusal = refusal(late);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.facts())
                .containsEntry("changedBy", "officer2-ma")
                .containsEntry("changedAt", NOW)
                .containsEntry("revision", 2);
        assertThat(titleNow(practice)).isEqualTo("Faster");
    }

    @Test
    void keepsEveryRevision() {
        var practice = write.create(aForm("First", "x"), OFFICER).orProblem();
        write.change(practice.id(), aForm("Second", "x").withRevision(1), SECOND_OFFICER);

        assertThat(practices.history(practice.id()))
                .extracting(each -> each.change().by(), each -> each.content().original().title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("officer-ma", "First"),
                        org.assertj.core.groups.Tuple.tuple("officer2-ma", "Second"));
    }

    @Test
    void makesADraftOfWhateverIsEdited() {
        var practice = write.create(aForm(), OFFICER).orProblem();
        practices.replace(practice.submitted("officer-ma", NOW).approved(APPROVER.name(), NOW));

        var edited = write.change(practice.id(), aForm("New", "x").withRevision(1), OFFICER);

        assertThat(edited.orProblem().state()).isInstanceOf(PracticeState.Draft.class);
        assertThat(edited.orProblem().releases()).isEqualTo(new Practice.Releases(1, 1, true));
    }

    @Test
    void refusesAReferenceThatIsTaken() {
        write.create(withReference("MA-1"), OFFICER);

        var second = write.create(withReference("MA-1"), OFFICER);

        assertThat(refusal(second).code()).isEqualTo("practice.reference-taken");
    }

    @Test
    void refusesAChangeThatNamesNoRevision() {
        var practice = write.create(aForm(), OFFICER).orProblem();

        var change = write.change(practice.id(), aForm(), OFFICER);

        assertThat(refusal(change).code()).isEqualTo("practice.revision-missing");
    }

    private String titleNow(Practice practice) {
        return practices.find(practice.id()).orElseThrow().content().original().title();
    }

    private static Refusal refusal(Outcome<Practice> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Practice>(var refusal) -> refusal;
            case Outcome.Done<Practice>(var practice) ->
                    throw new AssertionError("not refused: " + practice.id());
        };
    }
}
