package org.nmirf.node.plenary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down meetings and what came of them. */
@Service
public class KeepPlenary {

    private static final String RECORD = "plenary";
    private static final int LONGEST = 300;
    private static final int LONGEST_AGENDA = 10_000;
    private static final int MOST = 100;

    private final Plenaries plenaries;
    private final Institutions institutions;
    private final Clock clock;
    private final Revisions<Plenary> revisions;
    private final Ids ids;

    KeepPlenary(Plenaries plenaries, Institutions institutions, Clock clock, Ids ids) {
        this.plenaries = plenaries;
        this.institutions = institutions;
        this.clock = clock;
        this.revisions = new Revisions<>(RECORD, plenaries::keep, clock);
        this.ids = ids;
    }

    /** Keeps a new meeting. Refuses what breaks a rule. */
    @Transactional
    public Outcome<Plenary> create(Content content, Person person) {
        return checked(content)
                .map(
                        good -> {
                            Change change = revisions.by(person);
                            var created = new Plenary(ids.next(), 1, good, change, change);
                            plenaries.keep(created);
                            return created;
                        });
    }

    /** Changes a meeting. Refuses what breaks a rule and what somebody changed meanwhile. */
    @Transactional
    public Outcome<Plenary> change(UUID id, int revision, Content content, Person person) {
        return revisions.change(
                plenaries.hold(id),
                Seen.of(id, revision),
                person,
                (old, change) -> checked(content).map(good -> old.with(good, change)));
    }

    /**
     * Marks a conclusion as done today, or as open again. It needs no revision: one mark cannot
     * overwrite anybody's words.
     */
    @Transactional
    public Outcome<Plenary> finish(UUID id, UUID conclusion, boolean isDone, Person person) {
        var held = plenaries.hold(id);
        if (held.isEmpty()) {
            return Outcome.refused(Revisions.unknown(RECORD, id));
        }
        var today = isDone ? java.time.LocalDate.now(clock) : null;
        Plenary old = held.get();
        List<Conclusion> marked = new ArrayList<>(old.content().conclusions());
        marked.replaceAll(one -> one.id().equals(conclusion) ? one.done(today) : one);
        return checked(old.content().with(marked))
                .map(good -> revisions.replace(old, old.with(good, revisions.by(person))));
    }

    private Outcome<Content> checked(Content content) {
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
        return wrong.isEmpty() ? Outcome.done(content) : Outcome.refused(Refusal.invalid(wrong));
    }

    private static void length(
            List<Detail> wrong, String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            wrong.add(Detail.of(field, "plenary.too-long", longest));
        }
    }
}
