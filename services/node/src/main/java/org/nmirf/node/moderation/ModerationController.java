package org.nmirf.node.moderation;

import java.util.Map;
import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.attachment.Downloads;
import org.nmirf.node.consultation.Consultation;
import org.nmirf.node.consultation.Contributions;
import org.nmirf.node.consultation.DecideContribution;
import org.nmirf.node.consultation.DecideContribution.Verdict;
import org.nmirf.node.consultation.DecideContribution.Words;
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
            DecideContribution decide,
            Contributions contributions,
            Audit audit,
            Notices notices,
            PublicAddress address) {}

    @AllowedTo(Role.OFFICER)
    @PostMapping("/addressees")
    String invite(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String institution,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "CIVIL_SOCIETY") Institution.Kind kind,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam Map<String, String> fields,
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
        if (outcome instanceof Outcome.Refused<?>) {
            flash.addFlashAttribute(TypedAnswer.ATTRIBUTE, new TypedAnswer("", fields));
        }
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
            @RequestParam Map<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var consultation = pages.get(id);
        var read = read(consultation, addressee, fields);
        var words = new Words(value(fields, "reason"), value(fields, "feedback"));
        var outcome =
                around.decide()
                        .decide(read, verdict(value(fields, "then")), words, Person.of(current));
        return back(read, outcome, reader, fields, flash);
    }

    private static Verdict verdict(String then) {
        return switch (then) {
            case "set-aside" -> Verdict.SET_ASIDE;
            case "publish" -> Verdict.PUBLISH;
            default -> Verdict.ACCEPT;
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/contributions/{addressee}/feedback")
    String answer(
            @PathVariable String id,
            @PathVariable String addressee,
            @RequestParam Map<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var consultation = pages.get(id);
        var read = read(consultation, addressee, fields);
        var outcome = moderate.answer(read, value(fields, "feedback"), Person.of(current));
        if (outcome instanceof Outcome.Done<?>) {
            // Nobody decided yet: what was typed for that is still wanted.
            var reason = Map.of("reason", value(fields, "reason"));
            flash.addFlashAttribute(
                    TypedAnswer.ATTRIBUTE, new TypedAnswer(read.addressee().toString(), reason));
        }
        return back(read, outcome, reader, fields, flash);
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
            Consultation consultation, String addressee, Map<String, String> fields) {
        return new Moderate.Read(
                consultation.id(),
                Dossiers.uuid(addressee),
                Seen.revision(value(fields, "revision")));
    }

    private static String value(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
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

    /** What was refused stands in the fields again. */
    private String back(
            Moderate.Read read,
            Outcome<?> outcome,
            Reader reader,
            Map<String, String> fields,
            RedirectAttributes flash) {
        UUID whose = read.addressee();
        if (outcome instanceof Outcome.Refused<?>) {
            flash.addFlashAttribute(
                    TypedAnswer.ATTRIBUTE, new TypedAnswer(whose.toString(), fields));
        }
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                around.notices().of(outcome, "consultation.saved", reader.locale()));
        return "redirect:/consultations/" + read.consultation() + "?whom=" + whose + "#c-" + whose;
    }
}
