package org.nmirf.node.evidence;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.attachment.Downloads;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms beside the evidence of a page; each leads back to that page. */
@Controller
class EvidenceController {

    private final KeepEvidence keep;
    private final Notices notices;

    EvidenceController(KeepEvidence keep, Notices notices) {
        this.keep = keep;
        this.notices = notices;
    }

    @AllowedTo({
        Role.OFFICER,
        Role.APPROVER,
        Role.ADMIN,
        Role.AUDITOR,
        Role.FOCAL_POINT,
        Role.CONTRIBUTOR
    })
    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> open(@PathVariable String id, CurrentPerson current) {
        Person person = Person.of(current);
        Evidence evidence = find(id, person);
        return switch (keep.open(evidence, person)) {
            case Outcome.Done(var content) -> Downloads.file(evidence.item().title(), content);
            case Outcome.Refused(var refusal) -> throw new MissingPageException(id);
        };
    }

    /** Takes a file, or an address where no file was chosen. */
    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @TakesFile(megabytes = 10)
    @PostMapping("/evidence/{kind}/{id}")
    String add(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash)
            throws IOException {
        var owner = new Owner(kind, Dossiers.uuid(id));
        TypedForm form = TypedForm.of(sent);
        boolean isShown = form.value("shown").equals("true");
        var visibility = isShown ? Visibility.PUBLIC : Visibility.INTERNAL;
        Person person = Person.of(current);
        Outcome<Evidence> outcome =
                file == null || file.isEmpty()
                        ? keep.link(
                                owner, form.value("url"), form.value("title"), visibility, person)
                        : keep.attach(
                                owner,
                                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                                file.getBytes(),
                                visibility,
                                person);
        String back = back(owner, outcome, "evidence.added", reader, flash);
        keepTyped("evidence", sent, outcome, reader, flash);
        return back;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/evidence/{id}/visibility")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "false") boolean shown,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Person person = Person.of(current);
        Evidence evidence = find(id, person);
        var visibility = shown ? Visibility.PUBLIC : Visibility.INTERNAL;
        var outcome = keep.show(evidence.id(), revision, visibility, person);
        boolean isAsked = shown && evidence.visibility() == Visibility.INTERNAL;
        String done = isAsked ? "evidence.asked" : "evidence.changed";
        return back(evidence.owner(), outcome, done, reader, flash);
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping("/evidence/{id}/removal")
    String remove(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Person person = Person.of(current);
        Evidence evidence = find(id, person);
        var outcome = keep.remove(evidence.id(), TypedForm.of(sent).value("reason"), person);
        String back = back(evidence.owner(), outcome, "evidence.removed", reader, flash);
        keepTyped("removal/" + evidence.id(), sent, outcome, reader, flash);
        return back;
    }

    /** The page is another feature's, and is asked for anew. */
    private void keepTyped(
            String form,
            MultiValueMap<String, String> sent,
            Outcome<?> outcome,
            Reader reader,
            RedirectAttributes flash) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            notices.again(flash, form, sent, refusal, reader.locale());
        }
    }

    private Evidence find(String id, Person person) {
        UUID wanted = Dossiers.uuid(id);
        return switch (keep.find(wanted, person)) {
            case Outcome.Done(var found) -> found;
            case Outcome.Refused(var refusal) -> throw new MissingPageException(id);
        };
    }

    private String back(
            Owner owner, Outcome<?> outcome, String done, Reader reader, RedirectAttributes flash) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)
                && refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw new MissingPageException(owner.id().toString());
        }
        flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(outcome, done, reader.locale()));
        return "redirect:" + keep.page(owner);
    }
}
