package org.nmirf.node.attachment;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.nmirf.disclosure.AttachmentKind;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.practice.Leaving;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.WritePractice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what of an attachment is to leave, as far as the country allows it; an edit as any other.
 */
@Service
public class LetLeave {

    private final AttachFile files;
    private final LeavingPictures pictures;
    private final AttachmentSettings settings;
    private final WritePractice write;

    LetLeave(
            AttachFile files,
            LeavingPictures pictures,
            AttachmentSettings settings,
            WritePractice write) {
        this.files = files;
        this.pictures = pictures;
        this.settings = settings;
        this.write = write;
    }

    /**
     * Lets a picture leave, drawn anew.
     *
     * @param revision the revision of the practice that was read
     * @param descriptions language to what can be seen
     */
    @Transactional
    public Outcome<Practice> picture(
            PracticeId id,
            UUID attachment,
            int revision,
            Map<String, String> descriptions,
            Person person) {
        return allowed(id, attachment, AttachmentKind.IMAGE, person)
                .then(pictures::draw)
                .then(
                        drawn ->
                                write.let(
                                        id,
                                        revision,
                                        leaving ->
                                                leaving.with(
                                                        new Leaving.Picture(
                                                                attachment, descriptions)),
                                        person));
    }

    /**
     * Takes words of a document over into the practice.
     *
     * @param revision the revision of the practice that was read
     */
    @Transactional
    public Outcome<Practice> annex(
            PracticeId id, int revision, Leaving.Annex annex, Person person) {
        return allowed(id, annex.attachment(), AttachmentKind.DOCUMENT, person)
                .then(found -> write.let(id, revision, leaving -> leaving.with(annex), person));
    }

    /** Keeps all of an attachment in the country again. */
    @Transactional
    public Outcome<Practice> stay(PracticeId id, UUID attachment, int revision, Person person) {
        UnaryOperator<Leaving> change = leaving -> leaving.without(attachment);
        return person.is(Role.OFFICER)
                ? write.let(id, revision, change, person)
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    private Outcome<Attachment> allowed(
            PracticeId id, UUID attachment, AttachmentKind kind, Person person) {
        if (!person.is(Role.OFFICER)) {
            return Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
        }
        return files.find(id, attachment)
                .then(
                        found ->
                                settings.allow(found.kind())
                                                && found.kind()
                                                        .leavesAs()
                                                        .filter(kind::equals)
                                                        .isPresent()
                                        ? Outcome.done(found)
                                        : Outcome.refused(LeavingPictures.stays()));
    }
}
