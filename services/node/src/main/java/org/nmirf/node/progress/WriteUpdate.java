package org.nmirf.node.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Content;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes updates from draft to publication, by four eyes. */
@Service
public class WriteUpdate {

    private static final int LONGEST_TEXT = 20_000;

    private final ProgressUpdates updates;
    private final UpdateAccess access;
    private final Revisions<ProgressUpdate> revisions;
    private final Ids ids;

    WriteUpdate(ProgressUpdates updates, UpdateAccess access, Clock clock, Ids ids) {
        this.updates = updates;
        this.access = access;
        this.revisions = new Revisions<>("progress", updates::keep, clock);
        this.ids = ids;
    }

    /** Keeps a new draft. Refuses what the person may not write about, and what breaks a rule. */
    @Transactional
    public Outcome<ProgressUpdate> write(About about, Content content, Person person) {
        if (!access.mayWrite(about, person)) {
            return Outcome.refused(unknown(about.id()));
        }
        return checked(content)
                .map(
                        good -> {
                            var update =
                                    ProgressUpdate.first(
                                            ids.next(),
                                            about,
                                            good,
                                            access.voice(person),
                                            revisions.by(person));
                            updates.keep(update);
                            return update;
                        });
    }

    /** Changes the words of a draft. */
    @Transactional
    public Outcome<ProgressUpdate> change(Seen seen, Content content, Person person) {
        return step(
                seen,
                person,
                (old, change) -> {
                    if (old.state() != State.DRAFT) {
                        return Outcome.refused(Refusal.of(Kind.CONFLICT, "progress.not-a-draft"));
                    }
                    return access.mayChange(old, person)
                            ? checked(content).map(good -> old.with(good, change))
                            : forbidden();
                });
    }

    /** Hands a draft in, to be read by somebody else. */
    @Transactional
    public Outcome<ProgressUpdate> handIn(Seen seen, Person person) {
        return step(
                seen,
                person,
                (old, change) -> {
                    if (old.state() != State.DRAFT) {
                        return Outcome.refused(Refusal.of(Kind.CONFLICT, "progress.not-a-draft"));
                    }
                    return access.mayChange(old, person)
                            ? Outcome.done(old.handedIn(change))
                            : forbidden();
                });
    }

    /** Publishes what was handed in: an officer or approver who wrote none of it. */
    @Transactional
    public Outcome<ProgressUpdate> publish(Seen seen, Person person) {
        return step(
                seen,
                person,
                (old, change) -> judged(old, person).map(handedIn -> handedIn.published(change)));
    }

    /** Gives back what was handed in, with a reason, by the same rule. */
    @Transactional
    public Outcome<ProgressUpdate> giveBack(Seen seen, Person person) {
        return step(
                seen,
                person,
                (old, change) ->
                        change.reason().isEmpty()
                                ? noReason()
                                : judged(old, person).map(handedIn -> handedIn.givenBack(change)));
    }

    /** Takes back what was published, with a reason, so that it can be corrected. */
    @Transactional
    public Outcome<ProgressUpdate> recall(Seen seen, Person person) {
        return step(
                seen,
                person,
                (old, change) -> {
                    if (!UpdateAccess.isSecretariat(person)) {
                        return forbidden();
                    }
                    if (old.state() != State.PUBLISHED) {
                        return Outcome.refused(Refusal.of(Kind.CONFLICT, "progress.not-published"));
                    }
                    return change.reason().isEmpty()
                            ? noReason()
                            : Outcome.done(old.givenBack(change));
                });
    }

    /**
     * Lets the successor of a writer who left go on with it. Who left stays among its writers, and
     * neither of them publishes it.
     *
     * @param account with which the successor signs in
     * @param person who hands over, which is decided elsewhere
     */
    @Transactional
    public Outcome<ProgressUpdate> handOver(Seen seen, String account, Person person) {
        Optional<ProgressUpdate> held = updates.hold(seen.id());
        if (held.isEmpty()) {
            return Outcome.refused(unknown(seen.id()));
        }
        ProgressUpdate old = held.get();
        if (old.revision() != seen.revision()) {
            return Outcome.refused(Revisions.stale("progress", old));
        }
        if (old.writers().contains(account)) {
            return Outcome.done(old);
        }
        var given = old.with(account, revisions.by(person, seen.reason()));
        updates.keep(given);
        return Outcome.done(given);
    }

    private Outcome<ProgressUpdate> judged(ProgressUpdate update, Person person) {
        if (!UpdateAccess.isSecretariat(person)) {
            return forbidden();
        }
        if (update.state() != State.IN_REVIEW) {
            return Outcome.refused(Refusal.of(Kind.CONFLICT, "progress.not-in-review"));
        }
        return access.mayJudge(update, person)
                ? Outcome.done(update)
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "progress.same-person"));
    }

    private Outcome<ProgressUpdate> step(
            Seen seen,
            Person person,
            BiFunction<ProgressUpdate, Change, Outcome<ProgressUpdate>> how) {
        var held = updates.hold(seen.id()).filter(one -> access.maySee(one, person));
        return revisions.change(held, seen, person, how);
    }

    private static Outcome<Content> checked(Content content) {
        List<Detail> wrong = new ArrayList<>();
        if (content.text().isEmpty()) {
            wrong.add(Detail.of("text", "progress.text-missing"));
        }
        content.text().texts().stream()
                .filter(text -> text.text().length() > LONGEST_TEXT)
                .forEach(
                        text ->
                                wrong.add(
                                        Detail.of(
                                                "text." + text.language(),
                                                "action.too-long",
                                                LONGEST_TEXT)));
        if (content.to().isBefore(content.from())) {
            wrong.add(Detail.of("to", "progress.reversed"));
        }
        return wrong.isEmpty() ? Outcome.done(content) : Outcome.refused(Refusal.invalid(wrong));
    }

    private static <T> Outcome<T> forbidden() {
        return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    private static <T> Outcome<T> noReason() {
        return Outcome.refused(
                Refusal.invalid(List.of(Detail.of("reason", "progress.reason-missing"))));
    }

    /** There is no such thing, or it is not the person's to see. */
    static Refusal unknown(UUID id) {
        return Revisions.unknown("progress", id);
    }
}
