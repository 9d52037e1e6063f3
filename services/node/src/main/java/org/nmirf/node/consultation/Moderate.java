package org.nmirf.node.consultation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.consultation.Contribution.Decision;
import org.nmirf.node.consultation.Contribution.State;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.letter.Letters;
import org.nmirf.node.letter.Phrase;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on contributions and says what became of them. */
@Service
public class Moderate {

    /** Kind of a contribution in the history. */
    public static final String KIND = "contribution";

    private static final Letter.Kind FEEDBACK = new Letter.Kind("consultation.feedback-mail", true);

    /** Most characters of an answer or a reason. */
    static final int LONGEST = 5_000;

    private final Contributions contributions;
    private final Addressees addressees;
    private final History history;
    private final Around around;

    Moderate(Contributions contributions, Addressees addressees, History history, Around around) {
        this.contributions = contributions;
        this.addressees = addressees;
        this.history = history;
        this.around = around;
    }

    /** Where time and letters come from, where decisions are noted, and who is asked. */
    @org.springframework.stereotype.Component("moderateAround")
    record Around(Clock clock, Audit audit, Letters letters, Asks asks) {}

    /**
     * Which contribution, as it was read.
     *
     * @param revision that was read; another one is refused
     */
    public record Read(UUID consultation, UUID addressee, int revision) {}

    /**
     * Accepts it. It may be published only if the contributor lets it be, whatever is wanted; the
     * public sees it when another person decides so.
     */
    @Transactional
    public Outcome<Contribution> accept(Read read, boolean isPublished, Person person) {
        return change(
                        read,
                        person,
                        old ->
                                Outcome.done(
                                        old.decided(
                                                State.ACCEPTED,
                                                accepted(old, isPublished, person))))
                .map(kept -> asked(kept, person));
    }

    /** Whoever accepts again what the public sees takes nothing back. */
    private Decision accepted(Contribution old, boolean isPublished, Person person) {
        Decision stands = old.decision();
        return isPublished && old.isShown() && stands != null
                ? stands
                : decision(isPublished && old.mayPublish(), "", person);
    }

    private Contribution asked(Contribution kept, Person person) {
        if (!kept.isPublished()) {
            around.asks().end(KIND, kept.addressee(), person);
        } else if (!kept.isShown()) {
            around.asks().ask(Item.of(KIND, kept.addressee(), kept.revision()), person);
        }
        return kept;
    }

    /** Lets the public see what another person asked to show; the caller holds it. */
    void show(Contribution held, Person person) {
        Decision stands = held.decision();
        if (stands != null) {
            keep(held.decided(held.state(), stands.shown(person.name())), "shown", person);
        }
    }

    /** Sets it aside, with a reason that the contributor reads. */
    @Transactional
    public Outcome<Contribution> setAside(Read read, String reason, Person person) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            return wrong("reason", reason, "consultation.reason-missing");
        }
        return change(
                        read,
                        person,
                        old ->
                                Outcome.done(
                                        old.decided(
                                                State.SET_ASIDE,
                                                decision(false, reason.strip(), person))))
                .map(kept -> asked(kept, person));
    }

    /** Says what became of it, behind the same link and by mail. */
    @Transactional
    public Outcome<Contribution> answer(Read read, String words, Person person) {
        if (words.isBlank() || words.length() > LONGEST) {
            return wrong("feedback", words, "consultation.feedback-missing");
        }
        return change(read, person, old -> Outcome.done(old.answered(words.strip())))
                .map(
                        answered -> {
                            // What waits is of the revision before.
                            if (around.asks().waiting(KIND).containsKey(answered.addressee())) {
                                asked(answered, person);
                            }
                            tell(answered);
                            return answered;
                        });
    }

    private Outcome<Contribution> change(
            Read read, Person person, Function<Contribution, Outcome<Contribution>> how) {
        var held =
                contributions
                        .hold(read.addressee())
                        .filter(found -> found.consultation().equals(read.consultation()));
        // Nobody decides on what only its writer has seen.
        if (held.isEmpty() || held.get().isDraft()) {
            return Outcome.refused(KeepConsultation.unknown(read.addressee()));
        }
        if (held.get().revision() != read.revision()) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "consultation.contribution-changed"));
        }
        return how.apply(held.get()).map(changed -> keep(changed, word(changed.state()), person));
    }

    private Contribution keep(Contribution changed, String what, Person person) {
        contributions.keep(changed);
        history.keep(
                KIND,
                changed.addressee(),
                changed.revision(),
                Change.of(person.name(), now()),
                changed);
        around.audit().note(person.name(), "contribution." + what, changed.addressee().toString());
        return changed;
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The link is not in the letter: nobody here knows it any more. */
    private void tell(Contribution answered) {
        addressees
                .find(answered.consultation(), answered.addressee())
                .filter(addressee -> !addressee.email().isEmpty())
                .ifPresent(
                        addressee ->
                                around.letters()
                                        .post(
                                                Letter.of(
                                                        Invite.to(addressee),
                                                        FEEDBACK,
                                                        "consultation "
                                                                + addressee.id()
                                                                + " "
                                                                + answered.revision(),
                                                        Phrase.of("consultation.mail.answered"),
                                                        Phrase.of(
                                                                "consultation.mail.answered.text"))));
    }

    private Decision decision(boolean isPublished, String reason, Person person) {
        return new Decision(isPublished, reason, person.name(), now(), null);
    }

    private java.time.Instant now() {
        return around.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Outcome<Contribution> wrong(String field, String text, String missing) {
        return Outcome.refused(
                Refusal.invalid(
                        List.of(
                                text.isBlank()
                                        ? Detail.of(field, missing)
                                        : Detail.of(field, "consultation.too-long", LONGEST))));
    }
}
