package org.nmirf.node.attachment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nmirf.disclosure.AttachmentKind;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.attachment.AttachmentsPage.Annex;
import org.nmirf.node.attachment.AttachmentsPage.Row;
import org.nmirf.node.attachment.AttachmentsPage.State;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.practice.Leaving;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.site.Heading;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the page of the files of a practice together. */
@Component
class AttachmentPages {

    private static final int KILOBYTE = 1024;

    private final AttachFile files;
    private final AttachmentSettings settings;

    AttachmentPages(AttachFile files, AttachmentSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** Words of a document that are shown to be cut down. */
    record Shown(String attachment, String words) {

        static final Shown NOTHING = new Shown("", "");
    }

    AttachmentsPage of(Practice practice, Shown shown, Person person, Reader reader) {
        boolean mayEdit = person.is(Role.OFFICER);
        List<Attachment> all =
                switch (files.list(practice.id())) {
                    case Outcome.Done(var found) -> found;
                    case Outcome.Refused(var refusal) -> List.of();
                };
        return new AttachmentsPage(
                practice,
                Heading.of(practice.content(), reader.language()),
                all.stream().map(one -> row(one, practice, shown, mayEdit)).toList(),
                practice.content().texts().stream().map(PracticeText::language).toList(),
                mayEdit);
    }

    private Row row(Attachment file, Practice practice, Shown shown, boolean mayEdit) {
        Leaving leaving = practice.content().leaving();
        Optional<Leaving.Picture> picture =
                leaving.pictures().stream()
                        .filter(one -> one.attachment().equals(file.id()))
                        .findFirst();
        Optional<Leaving.Annex> annex =
                leaving.annexes().stream()
                        .filter(one -> one.attachment().equals(file.id()))
                        .findFirst();
        boolean showsWords = shown.attachment().equals(file.id().toString());
        boolean may = mayEdit && settings.allow(file.kind());
        Optional<AttachmentKind> kind = file.kind().leavesAs();
        return new Row(
                file,
                Math.ceilDiv(file.size(), KILOBYTE),
                picture.isPresent() ? State.PICTURE : annex.isPresent() ? State.ANNEX : State.STAYS,
                may && kind.filter(AttachmentKind.IMAGE::equals).isPresent(),
                may && kind.filter(AttachmentKind.DOCUMENT::equals).isPresent(),
                picture.map(Leaving.Picture::descriptions).orElse(Map.of()),
                showsWords
                        ? annex(annex, shown.words(), practice)
                        : annex.map(AttachmentPages::annex).orElse(Annex.NONE),
                showsWords || annex.isPresent());
    }

    private static Annex annex(Leaving.Annex annex) {
        return new Annex(annex.language(), annex.title(), annex.text());
    }

    private static Annex annex(Optional<Leaving.Annex> known, String words, Practice practice) {
        return known.map(one -> new Annex(one.language(), one.title(), words))
                .orElseGet(() -> new Annex(practice.content().original().language(), "", words));
    }
}
