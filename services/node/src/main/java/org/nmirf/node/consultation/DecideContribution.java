package org.nmirf.node.consultation;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.consultation.Moderate.Read;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on a contribution and says what became of it in one step: both, or nothing. */
@Service
public class DecideContribution {

    private final Moderate moderate;

    DecideContribution(Moderate moderate) {
        this.moderate = moderate;
    }

    /** What is decided. */
    public enum Verdict {
        ACCEPT,
        /** Accepted; may be published if the contributor lets it be. */
        PUBLISH,
        SET_ASIDE
    }

    /**
     * What is written beside a decision.
     *
     * @param reason why it is set aside
     * @param answer what became of it; empty to say nothing, or nothing new
     */
    public record Words(String reason, String answer) {}

    /**
     * Decides and answers. Refuses a reason to set aside what is accepted: one of both was a
     * mistake, and words would be lost.
     */
    @Transactional
    public Outcome<Contribution> decide(Read read, Verdict verdict, Words words, Person person) {
        if (words.answer().length() > Moderate.LONGEST) {
            return wrong(Detail.of("feedback", "consultation.too-long", Moderate.LONGEST));
        }
        if (verdict != Verdict.SET_ASIDE && !words.reason().isBlank()) {
            return wrong(Detail.of("reason", "consultation.reason-only-aside"));
        }
        var decided =
                verdict == Verdict.SET_ASIDE
                        ? moderate.setAside(read, words.reason(), person)
                        : moderate.accept(read, verdict == Verdict.PUBLISH, person);
        return decided.then(
                kept ->
                        isNew(words.answer(), kept)
                                ? answer(kept, words, person)
                                : Outcome.done(kept));
    }

    private Outcome<Contribution> answer(Contribution kept, Words words, Person person) {
        var read = new Read(kept.consultation(), kept.addressee(), kept.revision());
        return moderate.answer(read, words.answer(), person);
    }

    private static boolean isNew(String answer, Contribution kept) {
        return !answer.isBlank() && !plain(answer).equals(plain(kept.feedback()));
    }

    private static String plain(String words) {
        return words.replace("\r\n", "\n").strip();
    }

    private static Outcome<Contribution> wrong(Detail detail) {
        return Outcome.refused(Refusal.invalid(List.of(detail)));
    }
}
