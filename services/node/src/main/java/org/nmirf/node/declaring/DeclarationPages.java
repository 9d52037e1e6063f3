package org.nmirf.node.declaring;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.DeclarationDraft;
import org.nmirf.disclosure.Declared;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.declaration.Declaration;
import org.nmirf.node.declaration.DeclarationContents;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.DeclarationNotes;
import org.nmirf.node.declaration.Declarations;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.release.DepartingEvent;
import org.nmirf.node.release.Withdrawals;
import org.nmirf.node.site.Heading;
import org.nmirf.web.page.Journey;
import org.nmirf.web.page.Journey.Stage;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Puts together how a declaration goes to the network. */
@Component
public class DeclarationPages {

    private static final int MOST_RELEASES = 20;

    private final Declarations declarations;
    private final DeclarationContents contents;
    private final DeclarationNames names;
    private final Releases releases;
    private final Around around;

    DeclarationPages(
            Declarations declarations,
            DeclarationContents contents,
            DeclarationNames names,
            Releases releases,
            Around around) {
        this.declarations = declarations;
        this.contents = contents;
        this.names = names;
        this.releases = releases;
        this.around = around;
    }

    /** Who publishes, what reasons are called, and why declarations were given back. */
    @Component("declarationAround")
    record Around(NodeIdentity identity, Vocabularies vocabularies, DeclarationNotes notes) {}

    /** The part of the page for that person. */
    public DeclarationPage of(DeclarationKind kind, Person person, Reader reader) {
        var known = declarations.find(kind).orElse(null);
        Declared current = contents.current(kind).orElse(null);
        Declared waiting = known == null ? null : known.waiting();
        Declared shown = waiting == null ? current : waiting;
        boolean isChanged = current != null && !current.equals(last(known));
        List<ReleaseRow> left = left(known, reader.locale());
        return new DeclarationPage(
                kind,
                known,
                shown == null ? null : event(kind, known, shown),
                isChanged,
                shown == null ? List.of() : doubtful(shown, person),
                journey(known, left),
                left,
                permissions(known, isChanged || wasRefused(left), current != null, person),
                reasons(reader),
                known == null ? List.of() : around.notes().of(known.id()),
                hub(known, left));
    }

    /** What was handed in last: it waits, or it was published. */
    private static @Nullable Declared last(@Nullable Declaration known) {
        if (known == null) {
            return null;
        }
        return known.isWaiting() ? known.waiting() : known.published();
    }

    /** The event that would carry the content. */
    DepartingEvent event(DeclarationKind kind, @Nullable Declaration known, Declared content) {
        return contents.event(
                kind,
                content,
                known == null ? "" : known.networkSubject().key(),
                known == null ? 1 : known.version() + 1);
    }

    private List<TextKey> doubtful(Declared shown, Person person) {
        var draft = new DeclarationDraft(java.util.Set.of(person.name()), shown);
        return draft.doubtful(around.identity().country().code()).stream().sorted().toList();
    }

    private List<ReleaseRow> left(@Nullable Declaration known, Locale reader) {
        if (known == null) {
            return List.of();
        }
        var heading = new Heading(names.name(known.kind(), reader), "");
        return releases
                .list(new RecordId.OfDeclaration(known.id()), null, 0, MOST_RELEASES)
                .items()
                .stream()
                .map(one -> ReleaseRow.of(one, heading))
                .toList();
    }

    private static @Nullable Journey journey(@Nullable Declaration known, List<ReleaseRow> left) {
        if (known == null) {
            return null;
        }
        return switch (known.state().name()) {
            case NEW, GIVEN_BACK, WITHDRAWN -> null;
            case IN_REVIEW ->
                    Journey.at(
                            Stage.REVIEWED,
                            Map.of(Stage.REVIEWED, known.state().at()),
                            false,
                            "journey.waits.approval");
            case APPROVED -> left.getFirst().journey();
        };
    }

    private static boolean wasRefused(List<ReleaseRow> left) {
        return !left.isEmpty() && left.getFirst().state() == ReleaseState.REFUSED;
    }

    private static DeclarationPage.Permissions permissions(
            @Nullable Declaration known, boolean isNews, boolean isThere, Person person) {
        boolean isApprover = person.is(Role.APPROVER);
        boolean isWaiting = known != null && known.isWaiting();
        boolean hadAHand = known != null && known.isBy(person.name());
        return new DeclarationPage.Permissions(
                person.is(Role.OFFICER) && isThere && isNews,
                isApprover && isWaiting && !hadAHand,
                isApprover && isWaiting && hadAHand,
                (isApprover || person.is(Role.OFFICER)) && known != null && known.isLive());
    }

    private List<Option> reasons(Reader reader) {
        return around.vocabularies().vocabulary(Withdrawals.REASONS).concepts().stream()
                .map(
                        concept ->
                                Option.of(
                                        concept.code(),
                                        concept.label(reader.language().code()),
                                        false))
                .toList();
    }

    private @Nullable URI hub(@Nullable Declaration known, List<ReleaseRow> left) {
        boolean isThere =
                known != null
                        && known.isLive()
                        && left.stream().anyMatch(one -> one.state() == ReleaseState.SEARCHABLE);
        Optional<URI> hub = isThere ? around.identity().hub() : Optional.empty();
        return hub.map(site -> site.resolve("/members/" + around.identity().country().code()))
                .orElse(null);
    }
}
