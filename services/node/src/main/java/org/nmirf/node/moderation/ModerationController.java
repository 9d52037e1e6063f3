package org.nmirf.node.moderation;

import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.attachment.Downloads;
import org.nmirf.node.consultation.Consultation;
import org.nmirf.node.consultation.Contributions;
import org.nmirf.node.consultation.Invite;
import org.nmirf.node.consultation.Invite.Invited;
import org.nmirf.node.consultation.Moderate;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.Institution;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers do with a call: ask, end links, decide, answer, take files. */
@Controller
@RequestMapping("/consultations/{id}")
class ModerationController {

    private final ConsultationPages pages;
    private final Invite invite;
    private final Moderate moderate;
    private final Around around;

    ModerationController(ConsultationPages pages, Invite invite, Moderate moderate, Around around) {
        this.pages = pages;
        this.invite = invite;
        this.moderate = moderate;
        this.around = around;
    }

    /** Where files come from, who took them, and how refusals are told. */
    @org.springframework.stereotype.Component("moderationAround")
    record Around(
            Contributions contributions, Audit audit, Notices notices, PublicAddress address) {}

    @AllowedTo(Role.OFFICER)
    @PostMapping("/addressees")
    String invite(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String institution,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "CIVIL_SOCIETY") Institution.Kind kind,
            @RequestParam(defaultValue = "en") String language,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var consultation = pages.get(id);
        var known = pages.institution(TypedConsultation.id(institution));
        var invited =
                known == null
                        ? new Invited(null, name, email, kind, language)
                        : new Invited(
                                known.id(),
                                name.isBlank() ? known.name(language) : name,
                                email,
                                known.kind(),
                                language);
        var outcome = invite.invite(consultation.id(), invited, Person.of(current));
        return linked(consultation, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/addressees/{addressee}/link")
    String renew(
            @PathVariable String id,
            @PathVariable String addressee,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var consultation = pages.get(id);
        var outcome = invite.renew(consultation.id(), Dossiers.uuid(addressee), Person.of(current));
        return linked(consultation, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/addressees/{addressee}/end")
    String end(
            @PathVariable String id,
            @PathVariable String addressee,
            CurrentPerson current,
            RedirectAttributes flash) {
        var consultation = pages.get(id);
        invite.end(consultation.id(), Dossiers.uuid(addressee), Person.of(current));
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("consultation.link-ended"));
        return "redirect:/consultations/" + consultation.id() + "#asked";
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/contributions/{addressee}/decision")
    String decide(
            @PathVariable String id,
            @PathVariable String addressee,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String reason,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var consultation = pages.get(id);
        var read = read(consultation, addressee, revision);
        var person = Person.of(current);
        var outcome =
                then.equals("set-aside")
                        ? moderate.setAside(read, reason, person)
                        : moderate.accept(read, then.equals("publish"), person);
        return back(consultation, addressee, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/contributions/{addressee}/feedback")
    String answer(
            @PathVariable String id,
            @PathVariable String addressee,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String feedback,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var consultation = pages.get(id);
        var read = read(consultation, addressee, revision);
        var outcome = moderate.answer(read, feedback, Person.of(current));
        return back(consultation, addressee, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/contributions/{addressee}/files/{file}")
    ResponseEntity<byte[]> open(
            @PathVariable String id,
            @PathVariable String addressee,
            @PathVariable String file,
            CurrentPerson current) {
        var consultation = pages.get(id);
        UUID whose = Dossiers.uuid(addressee);
        boolean isReadable =
                around.contributions()
                        .find(whose)
                        .filter(written -> !written.isDraft())
                        .filter(written -> written.consultation().equals(consultation.id()))
                        .isPresent();
        var found =
                around.contributions().files(whose).stream()
                        .filter(one -> isReadable && one.id().equals(Dossiers.uuid(file)))
                        .findFirst()
                        .orElseThrow(() -> new MissingPageException(file));
        around.audit().note(Person.of(current).name(), "contribution.file-opened", file);
        return Downloads.file(found.name(), around.contributions().bytes(found));
    }

    private static Moderate.Read read(
            Consultation consultation, String addressee, String revision) {
        return new Moderate.Read(
                consultation.id(), Dossiers.uuid(addressee), Seen.revision(revision));
    }

    private String linked(
            Consultation consultation,
            Outcome<Invite.Link> outcome,
            Reader reader,
            RedirectAttributes flash) {
        switch (outcome) {
            case Outcome.Done<Invite.Link>(var link) ->
                    flash.addFlashAttribute("made", around.address().at(link.path()).toString());
            case Outcome.Refused<Invite.Link>(var refusal) ->
                    flash.addFlashAttribute(
                            Notices.ATTRIBUTE, around.notices().of(refusal, reader.locale()));
        }
        return "redirect:/consultations/" + consultation.id() + "#asked";
    }

    private String back(
            Consultation consultation,
            String addressee,
            Outcome<?> outcome,
            Reader reader,
            RedirectAttributes flash) {
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                around.notices().of(outcome, "consultation.saved", reader.locale()));
        UUID whose = Dossiers.uuid(addressee);
        return "redirect:/consultations/" + consultation.id() + "?one=" + whose + "#c-" + whose;
    }
}
