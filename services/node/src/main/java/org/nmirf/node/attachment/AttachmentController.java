package org.nmirf.node.attachment;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.attachment.AttachmentPages.Shown;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.practice.Leaving;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the files of a practice. */
@Controller
@RequestMapping("/practices/{id}")
class AttachmentController {

    private final Dossiers dossiers;
    private final AttachFile files;
    private final LetLeave leave;
    private final ReadWords words;
    private final Around around;

    AttachmentController(
            Dossiers dossiers, AttachFile files, LetLeave leave, ReadWords words, Around around) {
        this.dossiers = dossiers;
        this.files = files;
        this.leave = leave;
        this.words = words;
        this.around = around;
    }

    /** What the page is made with. */
    @org.springframework.stereotype.Component
    record Around(AttachmentPages pages, LeavingPictures pictures, Notices notices) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @GetMapping("/attachments")
    ModelAndView list(
            @PathVariable String id,
            @RequestParam(name = "words", defaultValue = "") String wordsOf,
            CurrentPerson current,
            Reader reader,
            Model flashed) {
        var practice = dossiers.get(id);
        var person = Person.of(current);
        var view = new ModelAndView("attachment/attachments");
        Shown shown =
                flashed.getAttribute(Shown.ATTRIBUTE) instanceof Shown typed
                        ? typed
                        : Shown.NOTHING;
        if (!wordsOf.isEmpty()) {
            switch (words.of(practice.id(), Dossiers.uuid(wordsOf), person)) {
                case Outcome.Done(var text) -> shown = new Shown(wordsOf, text, Map.of());
                case Outcome.Refused(var refusal) ->
                        view.addObject(
                                Notices.ATTRIBUTE, around.notices().of(refusal, reader.locale()));
            }
        }
        return view.addObject("view", around.pages().of(practice, shown, person, reader));
    }

    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 10)
    @PostMapping("/attachments")
    String attach(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash)
            throws IOException {
        var practice = dossiers.get(id);
        Outcome<Attachment> outcome =
                file == null || file.isEmpty()
                        ? Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "attachment.choose"))
                        : files.attach(
                                practice.id(),
                                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                                file.getBytes(),
                                Person.of(current));
        return back(id, outcome, "notice.attached", reader, flash);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @GetMapping("/attachments/{attachment}")
    ResponseEntity<byte[]> open(
            @PathVariable String id, @PathVariable String attachment, CurrentPerson current) {
        var practice = dossiers.get(id);
        return switch (files.find(practice.id(), Dossiers.uuid(attachment))) {
            case Outcome.Done(var found) ->
                    Downloads.file(found, files.open(found, Person.of(current)));
            case Outcome.Refused(var refusal) -> throw new MissingPageException(attachment);
        };
    }

    /** A picture as it would leave. */
    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/pictures/{number:[1-9]}")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable int number) {
        return switch (around.pictures().of(dossiers.get(id))) {
            case Outcome.Done(var drawn) when number <= drawn.size() ->
                    Downloads.picture(drawn.get(number - 1).picture());
            case Outcome.Done(var drawn) -> throw new MissingPageException(id);
            case Outcome.Refused(var refusal) -> throw new MissingPageException(id);
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/attachments/{attachment}/removal")
    String remove(
            @PathVariable String id,
            @PathVariable String attachment,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var practice = dossiers.get(id);
        var outcome = files.remove(practice.id(), Dossiers.uuid(attachment), Person.of(current));
        return back(id, outcome, "notice.removed", reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/attachments/{attachment}/picture")
    String picture(
            @PathVariable String id,
            @PathVariable String attachment,
            @RequestParam int revision,
            @RequestParam Map<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new Shown(attachment, "", fields);
        var practice = dossiers.get(id);
        var outcome =
                leave.picture(
                        practice.id(),
                        Dossiers.uuid(attachment),
                        revision,
                        typed.descriptions(),
                        Person.of(current));
        keepTyped(outcome, typed, flash);
        return back(id, outcome, "notice.let", reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/attachments/{attachment}/annex")
    String annex(
            @PathVariable String id,
            @PathVariable String attachment,
            @RequestParam int revision,
            @RequestParam Map<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var practice = dossiers.get(id);
        var typed = new Shown(attachment, "", fields);
        var words = typed.annex().orElse(AttachmentsPage.Annex.NONE);
        var annex =
                new Leaving.Annex(
                        Dossiers.uuid(attachment), words.language(), words.title(), words.text());
        var outcome = leave.annex(practice.id(), revision, annex, Person.of(current));
        keepTyped(outcome, typed, flash);
        return back(id, outcome, "notice.let", reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/attachments/{attachment}/stay")
    String stay(
            @PathVariable String id,
            @PathVariable String attachment,
            @RequestParam int revision,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var practice = dossiers.get(id);
        var outcome =
                leave.stay(practice.id(), Dossiers.uuid(attachment), revision, Person.of(current));
        return back(id, outcome, "notice.stays", reader, flash);
    }

    /** What was refused stands in the fields again: cutting down took time. */
    private static void keepTyped(Outcome<?> outcome, Shown typed, RedirectAttributes flash) {
        if (outcome instanceof Outcome.Refused<?>) {
            flash.addFlashAttribute(Shown.ATTRIBUTE, typed);
        }
    }

    private String back(
            String id, Outcome<?> outcome, String done, Reader reader, RedirectAttributes flash) {
        flash.addFlashAttribute(
                Notices.ATTRIBUTE, around.notices().of(outcome, done, reader.locale()));
        return "redirect:/practices/" + id + "/attachments";
    }
}
