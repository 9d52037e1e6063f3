package org.nmirf.node.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nmirf.node.practice.PracticeFixtures.withReference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** What every store of practices keeps. */
abstract class PracticesContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final PracticeRules rules =
            new PracticeRules((vocabulary, code) -> true, (meant, language) -> List.of());

    abstract Practices practices();

    @Test
    void findsWhatWasAdded() {
        var practice = add(UUID.randomUUID().toString());

        assertThat(practices().find(practice.id())).contains(practice);
        assertThat(practices().findByReference(practice.content().reference())).contains(practice);
        assertThat(practices().find(new PracticeId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsEveryStateWithWhoAndWhen() {
        var practice = add(UUID.randomUUID().toString());

        var withdrawn =
                practice.submitted("a", NOW).approved("b", NOW).withdrawn("c", NOW, "outdated");
        practices().replace(withdrawn);

        assertThat(practices().find(practice.id())).contains(withdrawn);
        assertThat(withdrawn.releases()).isEqualTo(new Practice.Releases(2, 1, false));
    }

    @Test
    void keepsEachRevisionOnce() {
        var practice = add(UUID.randomUUID().toString());
        var change = new Practice.Change("second", NOW.plusSeconds(1));

        practices().replace(practice.edited(practice.content(), change));
        practices().replace(practice.edited(practice.content(), change).submitted("x", NOW));

        assertThat(practices().history(practice.id()))
                .extracting(each -> each.change().by())
                .containsExactly("first", "second");
    }

    @Test
    void holdsEachReferenceOnceAndNoReferenceOften() {
        String reference = UUID.randomUUID().toString();
        add(reference);
        add("");
        add("");

        assertThatThrownBy(() -> add(reference)).isInstanceOf(DuplicateKeyException.class);
        assertThat(practices().findByReference("")).isEmpty();
    }

    @Test
    void listsByStateAndPage() {
        var before = practices().list(PracticeState.Name.IN_REVIEW, 0, 1).total();
        practices().replace(add("").submitted("a", NOW));
        practices().replace(add("").submitted("a", NOW));

        var page = practices().list(PracticeState.Name.IN_REVIEW, 0, 1);

        assertThat(page.total()).isEqualTo(before + 2);
        assertThat(page.items()).hasSize(1);
        assertThat(practices().list(null, 0, 500).total()).isGreaterThanOrEqualTo(page.total());
    }

    private Practice add(String reference) {
        var content = rules.check(withReference(reference)).orProblem();
        var change = new Practice.Change("first", NOW);
        var practice =
                Practice.first(
                        new PracticeId(UUID.randomUUID()), UUID.randomUUID(), content, change);
        practices().add(practice);
        return practice;
    }
}
