package org.nmirf.node.figures;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Assessment;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of tables, and the page of one table on its way out. */
@Controller
class FigureController {

    private static final int PAGE = 25;
    private static final String ANSWERS = "answers";

    private final Tabulations tables;
    private final BringFigures bring;
    private final ApproveFigures approve;
    private final WithdrawFigures withdraw;
    private final FigurePages pages;
    private final Notices notices;

    FigureController(
            Tabulations tables,
            BringFigures bring,
            ApproveFigures approve,
            WithdrawFigures withdraw,
            FigurePages pages,
            Notices notices) {
        this.tables = tables;
        this.bring = bring;
        this.approve = approve;
        this.withdraw = withdraw;
        this.pages = pages;
        this.notices = notices;
    }

    /** Answers as they were typed, kept so that nothing typed is lost. */
    record TypedAnswers(
            @Nullable String hash,
            @Nullable String singlingOut,
            @Nullable String linking,
            @Nullable String inference) {

        Assessment assessment() {
            return new Assessment(text(singlingOut), text(linking), text(inference));
        }

        private static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "").strip();
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/figures")
    String list(@RequestParam(defaultValue = "0") int page, CurrentPerson current, Model model) {
        int shown = Math.max(0, page);
        long total = tables.count(null);
        model.addAttribute("rows", tables.list(null, shown, PAGE));
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("isFirst", shown == 0);
        model.addAttribute("isLast", (shown + 1L) * PAGE >= total);
        model.addAttribute("isOfficer", Person.of(current).is(Role.OFFICER));
        return "figures/list";
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/figures/{id}")
    String detail(@PathVariable String id, CurrentPerson current, Reader reader, Model model) {
        var table = tables.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
        model.addAttribute("view", pages.of(table, Person.of(current), reader));
        if (!model.containsAttribute(ANSWERS)) {
            model.addAttribute(ANSWERS, new TypedAnswers("", "", "", ""));
        }
        return "figures/detail";
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/figures/{id}/columns")
    String choose(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> column,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        UUID table = Dossiers.uuid(id);
        List<String> columns = column == null ? List.of() : column;
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                notices.of(
                        bring.choose(table, columns, Person.of(current)),
                        "notice.figures.columns",
                        reader.locale()));
        return "redirect:/figures/" + table;
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/figures/{id}/submission")
    String submit(
            @PathVariable String id,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        UUID table = Dossiers.uuid(id);
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                notices.of(
                        bring.submit(table, Person.of(current)),
                        "notice.handed-in",
                        reader.locale()));
        return "redirect:/figures/" + table;
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/figures/{id}/approval")
    String approve(
            @PathVariable String id,
            TypedAnswers form,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        UUID table = Dossiers.uuid(id);
        String hash = Objects.requireNonNullElse(form.hash(), "");
        return switch (approve.approve(table, hash, form.assessment(), Person.of(current))) {
            case Outcome.Done(var release) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.approved"));
                yield "redirect:/releases/" + release.id();
            }
            case Outcome.Refused(var refusal) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                flash.addFlashAttribute(ANSWERS, form);
                yield "redirect:/figures/" + table;
            }
        };
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/figures/{id}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        UUID table = Dossiers.uuid(id);
        return switch (withdraw.withdraw(table, reason, Person.of(current))) {
            case Outcome.Done(var release) -> {
                flash.addFlashAttribute(
                        Notices.ATTRIBUTE, Notice.success("notice.figures.withdrawn"));
                yield "redirect:/releases/" + release.id();
            }
            case Outcome.Refused(var refusal) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                yield "redirect:/figures/" + table;
            }
        };
    }
}
