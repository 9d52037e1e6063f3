package org.nmirf.node.declaring;

import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.declaration.ApproveDeclaration;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.GiveBackDeclaration;
import org.nmirf.node.declaration.HandInDeclaration;
import org.nmirf.node.declaration.WithdrawDeclaration;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which declarations are handed in, approved, given back and taken back. */
@Controller
class DeclarationController {

    private static final String TYPED = "typedNote";

    private final HandInDeclaration handIn;
    private final ApproveDeclaration approve;
    private final GiveBackDeclaration giveBack;
    private final WithdrawDeclaration withdraw;
    private final Notices notices;

    DeclarationController(
            HandInDeclaration handIn,
            ApproveDeclaration approve,
            GiveBackDeclaration giveBack,
            WithdrawDeclaration withdraw,
            Notices notices) {
        this.handIn = handIn;
        this.approve = approve;
        this.giveBack = giveBack;
        this.withdraw = withdraw;
        this.notices = notices;
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/declarations/{kind}/submission")
    String handIn(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String event,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        DeclarationKind known = known(kind);
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                notices.of(
                        handIn.handIn(known, event, Person.of(current)),
                        "notice.handed-in",
                        reader.locale()));
        return "redirect:" + known.page();
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/declarations/{kind}/approval")
    String approve(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String event,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        DeclarationKind known = known(kind);
        return answer(
                known,
                approve.approve(known, event, Person.of(current)),
                "notice.approved",
                reader,
                flash);
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/declarations/{kind}/return")
    String giveBack(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String note,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        DeclarationKind known = known(kind);
        var outcome = giveBack.giveBack(known, event, note, Person.of(current));
        if (outcome instanceof Outcome.Refused) {
            flash.addFlashAttribute(TYPED, note);
        }
        flash.addFlashAttribute(
                Notices.ATTRIBUTE, notices.of(outcome, "declaration.given-back", reader.locale()));
        return "redirect:" + known.page();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/declarations/{kind}/withdrawal")
    String withdraw(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String reason,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        DeclarationKind known = known(kind);
        return answer(
                known,
                withdraw.withdraw(known, reason, Person.of(current)),
                "declaration.withdrawn",
                reader,
                flash);
    }

    private String answer(
            DeclarationKind kind,
            Outcome<Release> outcome,
            String done,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done(var release) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success(done));
                yield "redirect:/releases/" + release.id();
            }
            case Outcome.Refused(var refusal) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                yield "redirect:" + kind.page();
            }
        };
    }

    private static DeclarationKind known(String word) {
        return DeclarationKind.of(word).orElseThrow(() -> new MissingPageException(word));
    }
}
