package org.nmirf.node.declaration;

import java.time.Clock;
import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a declaration that waits for approval back to its writers, with a note. */
@Service
public class GiveBackDeclaration {

    private static final int LONGEST_NOTE = 2_000;

    private final Declarations declarations;
    private final DeclarationContents contents;
    private final DeclarationNotes notes;
    private final Trail trail;
    private final Clock clock;

    GiveBackDeclaration(
            Declarations declarations,
            DeclarationContents contents,
            DeclarationNotes notes,
            Trail trail,
            Clock clock) {
        this.declarations = declarations;
        this.contents = contents;
        this.notes = notes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Nothing waits any more; what the network has stays.
     *
     * @param event hash of the event that the person looked at; another one is refused
     * @param words what has to be done; not blank
     * @param person an approver who had no hand in it
     */
    @Transactional
    public Outcome<Declaration> giveBack(
            DeclarationKind kind, String event, String words, Person person) {
        if (!person.is(Role.APPROVER)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "access.refused"));
        }
        if (words.isBlank() || words.length() > LONGEST_NOTE) {
            String code = words.isBlank() ? "note.missing" : "text.too-long";
            return Outcome.refused(
                    Refusal.invalid(List.of(Refusal.Detail.of("note", code, LONGEST_NOTE))));
        }
        Declaration held = declarations.hold(kind);
        return contents.waiting(held, event)
                .then(
                        content ->
                                held.isBy(person.name())
                                        ? Outcome.refused(
                                                Refusal.of(
                                                        Refusal.Kind.FORBIDDEN, "declaration.own"))
                                        : Outcome.done(giveBack(held, words.strip(), person)));
    }

    private Declaration giveBack(Declaration held, String words, Person person) {
        var now = clock.instant();
        var given = held.givenBack(person.name(), now);
        declarations.replace(given);
        notes.add(held.id(), new DeclarationNote(words, person.name(), now));
        trail.add(held.id(), (int) held.version() + 1, person.name(), new Act.SentBack(words));
        return given;
    }
}
