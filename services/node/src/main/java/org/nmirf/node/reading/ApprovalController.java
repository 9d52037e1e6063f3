package org.nmirf.node.reading;

import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.release.ApprovalForm;
import org.nmirf.node.release.ApprovePractice;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An approver's answer: let it leave, or send it back. */
@Controller
class ApprovalController {

    private final Dossiers dossiers;
    private final ApprovePractice approve;
    private final SendBack sendBack;
    private final Notices notices;

    ApprovalController(
            Dossiers dossiers, ApprovePractice approve, SendBack sendBack, Notices notices) {
        this.dossiers = dossiers;
        this.approve = approve;
        this.sendBack = sendBack;
        this.notices = notices;
    }

    @PostMapping("/practices/{id}/approval")
    String approve(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable String hash,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var practice = dossiers.get(id);
        var seen = new ApprovalForm(revision == null ? 0 : revision, hash == null ? "" : hash);
        return switch (approve.approve(practice.id(), seen, Person.of(current))) {
            case Outcome.Done(var release) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.approved"));
                yield "redirect:/releases/" + release.id();
            }
            case Outcome.Refused(var refusal) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                yield "redirect:/practices/" + id + "/review";
            }
        };
    }

    @PostMapping("/practices/{id}/return")
    String sendBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var practice = dossiers.get(id);
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                switch (sendBack.sendBack(practice.id(), note, Person.of(current))) {
                    case Outcome.Done(var draft) -> Notice.success("notice.sent-back");
                    case Outcome.Refused(var refusal) -> notices.of(refusal, reader.locale());
                });
        return "redirect:/practices/" + id + "/review";
    }
}
