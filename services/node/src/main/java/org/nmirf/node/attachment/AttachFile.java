package org.nmirf.node.attachment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.practice.WritePractice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts files beside practices and gives them back; all of that stays in the country. */
@Service
public class AttachFile {

    /** The most bytes of a file. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** The most files beside a practice. */
    public static final int MOST = 10;

    private static final int MEGABYTE = 1024 * 1024;

    private final StoredFiles files;
    private final Practices practices;
    private final Audit audit;
    private final Clock clock;
    private final Ids ids;

    AttachFile(StoredFiles files, Practices practices, Audit audit, Clock clock, Ids ids) {
        this.files = files;
        this.practices = practices;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** The attachments of a practice, oldest first. */
    @Transactional(readOnly = true)
    public Outcome<List<Attachment>> list(PracticeId id) {
        return practices
                .find(id)
                .map(practice -> Outcome.done(files.of(practice.id())))
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    /** Keeps a file. Its kind is told by its content, and its name must say the same. */
    @Transactional
    public Outcome<Attachment> attach(PracticeId id, String name, byte[] content, Person person) {
        if (!person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        if (content.length > LARGEST) {
            return Outcome.refused(
                    Refusal.of(Kind.TOO_LARGE, "attachment.too-large", LARGEST / MEGABYTE));
        }
        // Held, so that two uploads at once count each other.
        return practices
                .hold(id)
                .map(practice -> attach(practice, name, content, person))
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private Outcome<Attachment> attach(
            Practice practice, String name, byte[] content, Person person) {
        if (files.of(practice.id()).size() >= MOST) {
            return Outcome.refused(Refusal.of(Kind.CONFLICT, "attachment.too-many", MOST));
        }
        String plain = FileName.plain(name);
        var kind = FileKind.of(plain, content);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.of(Kind.INVALID, "attachment.kind"));
        }
        var attachment =
                new Attachment(
                        ids.next(),
                        practice.id(),
                        kind.get(),
                        plain,
                        content.length,
                        ReleaseGate.hash(content),
                        person.name(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        files.add(attachment, content);
        audit.note(person.name(), "attachment.added", attachment.id().toString());
        return Outcome.done(attachment);
    }

    /** The attachment of a practice. */
    @Transactional(readOnly = true)
    public Outcome<Attachment> find(PracticeId practice, UUID id) {
        return files.find(practice, id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(unknown(id)));
    }

    /** The file itself, for officers and approvers; who took it is noted. */
    @Transactional
    public byte[] open(Attachment attachment, Person person) {
        audit.note(person.name(), "attachment.opened", attachment.id().toString());
        return files.content(attachment);
    }

    /** Removes a file for good. Refuses while something of it is to leave. */
    @Transactional
    public Outcome<Attachment> remove(PracticeId id, UUID attachment, Person person) {
        if (!person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return practices
                .hold(id)
                .map(
                        practice ->
                                find(id, attachment).then(found -> remove(practice, found, person)))
                .orElseGet(() -> Outcome.refused(WritePractice.unknown(id)));
    }

    private Outcome<Attachment> remove(Practice practice, Attachment attachment, Person person) {
        if (practice.content().leaving().holds(attachment.id())) {
            return Outcome.refused(Refusal.of(Kind.CONFLICT, "attachment.in-use"));
        }
        files.remove(attachment);
        audit.note(person.name(), "attachment.removed", attachment.id().toString());
        return Outcome.done(attachment);
    }

    static Refusal unknown(UUID id) {
        return Refusal.of(Kind.NOT_FOUND, "attachment.unknown", id.toString());
    }
}
