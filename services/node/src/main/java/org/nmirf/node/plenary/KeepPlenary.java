package org.nmirf.node.plenary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.plenary.Plenary.Conclusion;
import org.nmirf.node.plenary.Plenary.Content;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down meetings and what came of them. */
@Service
public class KeepPlenary {

    private static final int LONGEST = 300;
    private static final int LONGEST_AGENDA = 10_000;
    private static final int MOST = 100;

    private final Plenaries plenaries;
    private final Institutions institutions;
    private final Clock clock;
    private final Ids ids;

    KeepPlenary(Plenaries plenaries, Institutions institutions, Clock clock, Ids ids) {
        this.plenaries = plenaries;
        this.institutions = institutions;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps a new meeting. Refuses what breaks a rule. */
    @Transactional
    public Outcome<Plenary> create(Content content, Person person) {
        Change change = now(person);
        return check(content)
                .<Outcome<Plenary>>map(Outcome::refused)
                .orElseGet(
                        () -> {
                            var created = new Plenary(ids.next(), 1, content, change, change);
                            plenaries.keep(created);
                            return Outcome.done(created);
                        });
    }

    /** Changes a meeting. Refuses what breaks a rule and what somebody changed meanwhile. */
    @Transactional
    public Outcome<Plenary> change(UUID id, int revision, Content content, Person person) {
        var held = plenaries.hold(id);
        if (held.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        if (held.get().revision() != revision) {
            Change changed = held.get().changed();
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "plenary.stale", changed.by(), changed.at()));
        }
        return replace(held.get(), old -> content, person);
    }

    /**
     * Marks a conclusion as done today, or as open again. It needs no revision: one mark cannot
     * overwrite anybody's words.
     */
    @Transactional
    public Outcome<Plenary> finish(UUID id, UUID conclusion, boolean isDone, Person person) {
        var held = plenaries.hold(id);
        if (held.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        var today = isDone ? java.time.LocalDate.now(clock) : null;
        return replace(
                held.get(),
                old -> {
                    List<Conclusion> changed = new ArrayList<>(old.conclusions());
                    changed.replaceAll(one -> one.id().equals(conclusion) ? one.done(today) : one);
                    return old.with(changed);
                },
                person);
    }

    private Outcome<Plenary> replace(Plenary old, UnaryOperator<Content> how, Person person) {
        Content content = how.apply(old.content());
        var wrong = check(content);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        if (content.equals(old.content())) {
            return Outcome.done(old);
        }
        var changed =
                new Plenary(old.id(), old.revision() + 1, content, old.created(), now(person));
        plenaries.keep(changed);
        return Outcome.done(changed);
    }

    private Optional<Refusal> check(Content content) {
        List<Detail> wrong = new ArrayList<>();
        if (content.title().isBlank()) {
            wrong.add(Detail.of("title", "plenary.title-missing"));
        }
        length(wrong, "title", content.title(), LONGEST);
        length(wrong, "agenda", content.agenda(), LONGEST_AGENDA);
        content.conclusions()
                .forEach(conclusion -> length(wrong, "conclusions", conclusion.what(), LONGEST));
        if (content.conclusions().size() > MOST) {
            wrong.add(Detail.of("conclusions", "obligation.too-many-steps", MOST));
        }
        Stream.concat(
                        content.participants().stream(),
                        content.conclusions().stream()
                                .flatMap(one -> Stream.ofNullable(one.institution())))
                .distinct()
                .filter(id -> institutions.find(id).isEmpty())
                .forEach(
                        id ->
                                wrong.add(
                                        Detail.of(
                                                "participants", "plenary.nobody", id.toString())));
        return wrong.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(wrong));
    }

    private static void length(
            List<Detail> wrong, String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            wrong.add(Detail.of(field, "plenary.too-long", longest));
        }
    }

    private Change now(Person person) {
        return Change.of(person.name(), clock.instant());
    }

    private static Refusal unknown(UUID id) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "plenary.unknown", id.toString());
    }
}
