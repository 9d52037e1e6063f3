package org.nmirf.node.writeup;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.WritePractice;
import org.nmirf.node.writeup.Stock.Lack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a practice with what was done about a cluster or a recommendation. */
@Service
class BeginPractice {

    private final FindStock find;
    private final Prefill prefill;
    private final WritePractice write;
    private final Origins origins;
    private final Clock clock;

    BeginPractice(
            FindStock find, Prefill prefill, WritePractice write, Origins origins, Clock clock) {
        this.find = find;
        this.prefill = prefill;
        this.write = write;
        this.origins = origins;
        this.clock = clock;
    }

    /**
     * Keeps a draft, and what it came from. It goes the way of every draft: scan, review, approval.
     *
     * @param isAnother whether the person wants one although there is one
     * @param language of the reader, in which the draft is written if there are texts in it
     * @return the draft, or a refusal: {@code writeup.unknown}, {@code writeup.exists} with the
     *     newest practice that came of it, or {@code writeup.too-little} with everything that lacks
     */
    @Transactional
    Outcome<Practice> begin(Origin origin, boolean isAnother, String language, Person person) {
        origins.hold(origin);
        List<PracticeId> earlier = origins.practices(origin);
        if (!earlier.isEmpty() && !isAnother) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "writeup.exists")
                            .withFact("practice", earlier.getFirst()));
        }
        return find.of(origin)
                .map(stock -> begin(stock, origin, language, person))
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        Refusal.of(Refusal.Kind.NOT_FOUND, "writeup.unknown")));
    }

    private Outcome<Practice> begin(Stock stock, Origin origin, String language, Person person) {
        Set<Lack> lacks = stock.lacks();
        if (!lacks.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "writeup.too-little")
                            .withFact("lacks", List.copyOf(lacks)));
        }
        return write.create(prefill.form(stock, language), person)
                .map(
                        practice -> {
                            origins.keep(practice.id(), origin, person, clock.instant());
                            return practice;
                        });
    }
}
