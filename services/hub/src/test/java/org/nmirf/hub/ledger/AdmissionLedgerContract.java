package org.nmirf.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;

/** What every admission ledger promises. */
abstract class AdmissionLedgerContract {

    private static final CountryCode MA = new CountryCode("ma");
    private static final CountryCode PT = new CountryCode("pt");

    private final Subject subject = new Subject(Kind.PRACTICE, UUID.randomUUID());

    /** The ledger under test; knows the members ma and pt. */
    protected abstract AdmissionLedger ledger();

    private boolean admit(CountryCode owner, long version, Entry.State state) {
        Entry entry =
                new Entry(
                        subject,
                        owner,
                        version,
                        UUID.randomUUID(),
                        state,
                        new Source.OfNetwork(),
                        LocalDate.of(2026, 3, 1),
                        0);
        return ledger().admit(entry, answer(owner, entry.eventId(), version, List.of()));
    }

    private Answer answer(CountryCode owner, UUID id, long version, List<RefusalCode> codes) {
        return new Answer(
                owner, id, subject, version, "d1", codes, Instant.parse("2026-03-05T10:00:00Z"));
    }

    @Test
    void admitsANewSubject() {
        assertThat(admit(MA, 1, Entry.State.LIVE)).isTrue();

        assertThat(ledger().find(subject).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void admitsHigherVersionsOnly() {
        admit(MA, 2, Entry.State.LIVE);

        assertThat(admit(MA, 2, Entry.State.LIVE)).isFalse();
        assertThat(admit(MA, 1, Entry.State.LIVE)).isFalse();
        assertThat(admit(MA, 3, Entry.State.WITHDRAWN)).isTrue();
        assertThat(ledger().find(subject).orElseThrow().state()).isEqualTo(Entry.State.WITHDRAWN);
    }

    @Test
    void leavesASubjectWithItsOwner() {
        admit(MA, 1, Entry.State.LIVE);

        assertThat(admit(PT, 2, Entry.State.LIVE)).isFalse();

        assertThat(ledger().find(subject).orElseThrow().owner()).isEqualTo(MA);
    }

    @Test
    void keepsAWithdrawalOfASubjectItNeverSaw() {
        admit(MA, 2, Entry.State.WITHDRAWN);

        assertThat(admit(MA, 1, Entry.State.LIVE)).isFalse();
    }

    @Test
    void keepsTheFirstAnswerToAnEvent() {
        var id = UUID.randomUUID();
        var first = answer(MA, id, 1, List.of(RefusalCode.SUSPENDED));
        ledger().refuse(first);

        ledger().refuse(answer(MA, id, 1, List.of(RefusalCode.UNKNOWN_CODE)));

        assertThat(ledger().findAnswer(MA, id)).contains(first);
        assertThat(ledger().findAnswer(PT, id)).isEmpty();
        assertThat(ledger().findAnswers(List.of(id))).containsExactly(first);
    }

    @Test
    void handsOutOnlyWhatIsStillNewest() {
        admit(MA, 1, Entry.State.LIVE);
        admit(MA, 2, Entry.State.LIVE);
        List<Entry> handedOut = new ArrayList<>();

        ledger().whileNewest(
                        Map.of(subject, 1L), (Collection<Entry> some) -> handedOut.addAll(some));
        assertThat(handedOut).isEmpty();

        ledger().whileNewest(
                        Map.of(subject, 2L), (Collection<Entry> some) -> handedOut.addAll(some));
        assertThat(handedOut).extracting(Entry::version).containsExactly(2L);
    }

    @Test
    void neverForgetsThatANewerVersionIsSearchable() {
        admit(MA, 1, Entry.State.LIVE);
        admit(MA, 2, Entry.State.LIVE);

        ledger().searchable(Map.of(subject, 2L));
        ledger().searchable(Map.of(subject, 1L));

        assertThat(ledger().findAll(List.of(subject)).values())
                .extracting(Entry::searchableVersion)
                .containsExactly(2L);
    }

    @Test
    void countsWhatTheIndexHasAnsweredWith() {
        long before = ledger().countSearchable();
        admit(MA, 1, Entry.State.LIVE);
        long admitted = ledger().countSearchable();

        ledger().searchable(Map.of(subject, 1L));
        ledger().searchable(Map.of(subject, 2L));

        assertThat(admitted).isEqualTo(before);
        assertThat(ledger().countSearchable()).isEqualTo(before + 1);
    }

    @Test
    void listsVersionAndStateOfEveryPractice() {
        admit(MA, 4, Entry.State.WITHDRAWN);

        assertThat(ledger().standings())
                .containsEntry(
                        subject.id(), new AdmissionLedger.Standing(4, Entry.State.WITHDRAWN));
    }
}
