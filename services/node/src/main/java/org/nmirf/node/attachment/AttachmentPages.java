package org.nmirf.node.attachment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What the names of the fields for descriptions begin with. */
    static final String DESCRIPTION = "description:";

    private static final int KILOBYTE = 1024;

    private final AttachFile files;
    private final AttachmentSettings settings;

    AttachmentPages(AttachFile files, AttachmentSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /**
     * What stands in the fields of one file: words of a document, or what was typed and refused.
     *
     * @param words of the document; empty where they were not asked for
     * @param typed names of fields to what was typed in them; empty where nothing was
     */
    record Shown(String attachment, String words, Map<String, String> typed) {

        /** Name of the flash attribute. */
        static final String ATTRIBUTE = "shown";

        static final Shown NOTHING = new Shown("", "", Map.of());

        Shown {
            typed = Map.copyOf(typed);
        }

        Map<String, String> descriptions() {
            return typed.entrySet().stream()
                    .filter(one -> one.getKey().startsWith(DESCRIPTION))
                    .collect(
                            Collectors.toMap(
                                    one -> one.getKey().substring(DESCRIPTION.length()),
                                    Map.Entry::getValue));
        }

        Optional<Annex> annex() {
            return typed.containsKey("text")
                    ? Optional.of(
                            new Annex(
                                    typed.getOrDefault("language", ""),
                                    typed.getOrDefault("title", ""),
                                    typed.getOrDefault("text", "")))
                    : Optional.empty();
        }
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
        Shown here = shown.attachment().equals(file.id().toString()) ? shown : Shown.NOTHING;
        boolean showsWords = !here.words().isEmpty() || here.annex().isPresent();
        boolean may = mayEdit && settings.allow(file.kind());
        Optional<AttachmentKind> kind = file.kind().leavesAs();
        return new Row(
                file,
                Math.ceilDiv(file.size(), KILOBYTE),
                picture.isPresent() ? State.PICTURE : annex.isPresent() ? State.ANNEX : State.STAYS,
                may && kind.filter(AttachmentKind.IMAGE::equals).isPresent(),
                may && kind.filter(AttachmentKind.DOCUMENT::equals).isPresent(),
                here.descriptions().isEmpty()
                        ? picture.map(Leaving.Picture::descriptions).orElse(Map.of())
                        : here.descriptions(),
                showsWords
                        ? here.annex().orElseGet(() -> annex(annex, here.words(), practice))
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
