package org.nmirf.node.declaration;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.DeclarationDraft;
import org.nmirf.disclosure.Declared;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a declaration in for approval, as it is at that moment. */
@Service
public class HandInDeclaration {

    private final Declarations declarations;
    private final DeclarationContents contents;
    private final Trail trail;
    private final Clock clock;

    HandInDeclaration(
            Declarations declarations, DeclarationContents contents, Trail trail, Clock clock) {
        this.declarations = declarations;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Hands it in; what was handed in before and not approved is replaced.
     *
     * @param event hash of the event that the person looked at; null when nobody did
     */
    @Transactional
    public Outcome<Declaration> handIn(
            DeclarationKind kind, @Nullable String event, Person person) {
        if (!person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "access.refused"));
        }
        Declaration held = declarations.hold(kind);
        var source = contents.source(kind);
        var current = source.current();
        if (current.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "declaration.nothing"));
        }
        Declared content = current.get();
        if (event != null && !contents.hash(kind, content).equals(event)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "declaration.changed"));
        }
        return handIn(held, content, source.authors(held.published()), person);
    }

    private Outcome<Declaration> handIn(
            Declaration held, Declared content, Set<String> wrote, Person person) {
        Set<String> authors = new HashSet<>(wrote);
        authors.add(person.name());
        var draft = new DeclarationDraft(authors, content);
        if (!draft.identifiers().isEmpty()) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "disclosure.identifier_in_declaration", 0));
        }
        var handedIn = held.handedIn(content, authors, person.name(), clock.instant());
        declarations.replace(handedIn);
        trail.add(
                held.id(),
                (int) held.version() + 1,
                person.name(),
                new Act.Submitted(draft.contentHash()));
        return Outcome.done(handedIn);
    }
}
