package org.nmirf.node.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.attachment.FileKind;
import org.nmirf.node.attachment.FileName;
import org.nmirf.node.evidence.Evidence.Item;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.history.Change;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts evidence beside actions and updates, and gives it back to those who may see it. None becomes
 * public by one person: that is asked for.
 */
@Service
public class KeepEvidence {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 10 * MEGABYTE;
    private static final int MOST = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_REASON = 300;

    private final EvidenceFiles files;
    private final List<EvidenceOwner> owners;
    private final Stamp stamp;

    KeepEvidence(EvidenceFiles files, List<EvidenceOwner> owners, Stamp stamp) {
        this.files = files;
        this.owners = List.copyOf(owners);
        this.stamp = stamp;
    }

    /** Where ids, moments and traces come from. */
    @Component
    record Stamp(Clock clock, Ids ids, Audit audit, Asks asks) {

        Change change(Person person) {
            return Change.of(person.name(), clock.instant());
        }

        void note(Person person, String act, UUID id) {
            audit.note(person.name(), act, id.toString());
        }
    }

    /** What belongs to an owner, for those who may see the owner. */
    @Transactional(readOnly = true)
    public Outcome<List<Evidence>> list(Owner owner, Person person) {
        return owner(owner)
                .filter(known -> known.maySee(owner.id(), person))
                .map(
                        known ->
                                Outcome.done(
                                        known.maySeeInternal(owner.id(), person)
                                                ? files.of(owner)
                                                : files.publicOf(owner)))
                .orElseGet(() -> Outcome.refused(unknown(owner.id())));
    }

    /** Keeps a file. What it is, is told by its content, and its name must say the same. */
    @Transactional
    public Outcome<Evidence> attach(
            Owner owner, String name, byte[] content, Visibility visibility, Person person) {
        if (content.length > LARGEST) {
            return Outcome.refused(
                    Refusal.of(Kind.TOO_LARGE, "attachment.too-large", LARGEST / MEGABYTE));
        }
        String title = FileName.plain(name);
        var kind = FileKind.of(title, content);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.of(Kind.INVALID, "attachment.kind"));
        }
        var file = new Evidence.File(title, kind.get(), content.length, ReleaseGate.hash(content));
        return add(owner, file, content, visibility, person);
    }

    /** Keeps the address of a page. */
    @Transactional
    public Outcome<Evidence> link(
            Owner owner, String address, String title, Visibility visibility, Person person) {
        String url = address.strip();
        if (!isAddress(url)) {
            return Outcome.refused(
                    Refusal.invalid(List.of(Detail.of("url", "evidence.address-wrong"))));
        }
        String name = plain(title.isBlank() ? URI.create(url).getHost() : title.replace('/', '-'));
        return add(owner, new Evidence.Link(name, url), new byte[0], visibility, person);
    }

    private Outcome<Evidence> add(
            Owner owner, Item item, byte[] file, Visibility visibility, Person person) {
        if (owner(owner).filter(known -> known.mayAdd(owner.id(), person)).isEmpty()) {
            return Outcome.refused(unknown(owner.id()));
        }
        if (visibility == Visibility.PUBLIC && !maySetVisibility(person)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "evidence.secretariat"));
        }
        files.holdOwner(owner);
        if (files.of(owner).size() >= MOST) {
            return Outcome.refused(Refusal.of(Kind.CONFLICT, "attachment.too-many", MOST));
        }
        Change change = stamp.change(person);
        UUID id = stamp.ids().next();
        var evidence = new Evidence(id, 1, owner, item, Visibility.INTERNAL, change, change);
        files.add(evidence, file);
        stamp.note(person, "evidence.added", evidence.id());
        if (visibility == Visibility.PUBLIC) {
            ask(evidence, person);
        }
        return Outcome.done(evidence);
    }

    /** One piece, for those who may see its owner. */
    @Transactional(readOnly = true)
    public Outcome<Evidence> find(UUID id, Person person) {
        return files.find(id)
                .filter(one -> sees(one, person))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(unknown(id)));
    }

    /** The file itself; who took it is noted. Refuses a link. */
    @Transactional
    public Outcome<byte[]> open(Evidence evidence, Person person) {
        stamp.note(person, "evidence.opened", evidence.id());
        return files.content(evidence)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(unknown(evidence.id())));
    }

    private void ask(Evidence evidence, Person person) {
        var item = Proposal.Item.of(EvidenceFiles.KIND, evidence.id(), evidence.revision());
        stamp.asks().ask(item, person);
    }

    /**
     * Asks that the public may see a piece, which waits for another person, or hides it at once.
     * Officers and approvers do that.
     */
    @Transactional
    public Outcome<Evidence> show(UUID id, int revision, Visibility visibility, Person person) {
        return held(id, person)
                .then(
                        old -> {
                            if (!maySetVisibility(person)) {
                                return Outcome.refused(
                                        Refusal.of(Kind.FORBIDDEN, "evidence.secretariat"));
                            }
                            if (old.revision() != revision) {
                                return Outcome.refused(
                                        Refusal.of(
                                                Kind.CONFLICT,
                                                "evidence.stale",
                                                old.changed().by(),
                                                old.changed().at()));
                            }
                            return Outcome.done(shown(old, visibility, person));
                        });
    }

    private Evidence shown(Evidence old, Visibility visibility, Person person) {
        if (visibility == Visibility.INTERNAL) {
            stamp.asks().end(EvidenceFiles.KIND, old.id(), person);
            Evidence hidden = old.with(visibility, stamp.change(person));
            files.replace(hidden);
            return hidden;
        }
        if (old.visibility() == Visibility.INTERNAL) {
            ask(old, person);
        }
        return old;
    }

    /** Lets the public see what another person asked to show; the caller holds it. */
    void publish(Evidence held, Person person) {
        files.replace(held.with(Visibility.PUBLIC, stamp.change(person)));
    }

    /**
     * Removes a piece for good, file and all; who did that, when and why stays in the history.
     * Whoever added it may, while they may add there, and officers.
     *
     * @param reason a must
     */
    @Transactional
    public Outcome<Evidence> remove(UUID id, String reason, Person person) {
        return held(id, person)
                .then(
                        old -> {
                            if (!mayRemove(old, person)) {
                                return Outcome.refused(
                                        Refusal.of(Kind.FORBIDDEN, "evidence.whose"));
                            }
                            String why = reason.strip();
                            if (why.isEmpty() || why.length() > LONGEST_REASON) {
                                return Outcome.refused(
                                        Refusal.of(
                                                Kind.INVALID,
                                                "evidence.reason-missing",
                                                LONGEST_REASON));
                            }
                            stamp.asks().end(EvidenceFiles.KIND, id, person);
                            Change change = stamp.change(person);
                            files.remove(old, new Change(change.by(), change.at(), why));
                            stamp.note(person, "evidence.removed", id);
                            return Outcome.done(old);
                        });
    }

    /** The page to go back to. */
    String page(Owner owner) {
        return owner(owner).map(known -> known.page(owner.id())).orElse("/");
    }

    boolean mayAdd(Owner owner, Person person) {
        return owner(owner).filter(known -> known.mayAdd(owner.id(), person)).isPresent();
    }

    boolean mayRemove(Evidence evidence, Person person) {
        return (person.is(Role.OFFICER) || evidence.created().by().equals(person.name()))
                && mayAdd(evidence.owner(), person);
    }

    static boolean maySetVisibility(Person person) {
        return person.is(Role.OFFICER) || person.is(Role.APPROVER);
    }

    private Outcome<Evidence> held(UUID id, Person person) {
        return files.hold(id)
                .filter(one -> sees(one, person))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(unknown(id)));
    }

    private boolean sees(Evidence evidence, Person person) {
        UUID id = evidence.owner().id();
        return owner(evidence.owner())
                .filter(known -> known.maySee(id, person))
                .filter(
                        known ->
                                evidence.visibility() == Visibility.PUBLIC
                                        || known.maySeeInternal(id, person))
                .isPresent();
    }

    private Optional<EvidenceOwner> owner(Owner owner) {
        return owners.stream().filter(known -> known.kind().equals(owner.kind())).findFirst();
    }

    private static boolean isAddress(String url) {
        try {
            URI address = new URI(url);
            return url.length() <= LONGEST_ADDRESS
                    && address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme())
                            || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException other) {
            return false;
        }
    }

    /** The last part of a name, without what no name holds. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>:|?*]", "").strip();
        return clean.codePoints()
                .limit(LONGEST_TITLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Refusal unknown(UUID id) {
        return Refusal.of(Kind.NOT_FOUND, "evidence.unknown", id.toString());
    }
}
