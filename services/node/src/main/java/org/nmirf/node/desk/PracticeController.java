package org.nmirf.node.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.release.WithdrawPractice;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one practice as it was written, and taking it back. */
@Controller
class PracticeController {

    private final Dossiers dossiers;
    private final PracticePages pages;
    private final WithdrawPractice withdraw;
    private final Notices notices;

    PracticeController(
            Dossiers dossiers, PracticePages pages, WithdrawPractice withdraw, Notices notices) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.withdraw = withdraw;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/practices/{id}")
    String detail(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partial,
            CurrentPerson current,
            Reader reader,
            Model model) {
        Practice practice = dossiers.get(id);
        var page = pages.of(practice, text, Person.of(current), reader);
        model.addAttribute("view", page);
        return partial == null ? "practice/detail" : "practice/detail :: progress";
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/practices/{id}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            CurrentPerson current,
            Locale locale,
            RedirectAttributes flash) {
        Practice practice = dossiers.get(id);
        return switch (withdraw.withdraw(practice.id(), reason, Person.of(current))) {
            case Outcome.Done(var release) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.withdrawn"));
                yield "redirect:/releases/" + release.id();
            }
            case Outcome.Refused(var refusal) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, locale));
                yield "redirect:/practices/" + practice.id();
            }
        };
    }
}
