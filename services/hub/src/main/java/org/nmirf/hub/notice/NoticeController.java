package org.nmirf.hub.notice;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Part;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.language.Language;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.security.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The committee's notices as pages. */
@Controller
class NoticeController {

    private static final String LIST = "redirect:/notices";

    private final Notices notices;
    private final FaultWords words;

    NoticeController(Notices notices, FaultWords words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping("/notices")
    String list(@RequestParam(defaultValue = "0") String page, CurrentPerson person, Model model) {
        model.addAttribute("notices", notices.list(Part.page(page)));
        model.addAttribute(
                "isWriter", person.hasAnyRole(List.of(Roles.COMMITTEE, Roles.COORDINATOR)));
        return "notice/list";
    }

    @GetMapping("/notices/new")
    String form(Model model) {
        return form(Typed.NOTHING, model);
    }

    @PostMapping("/notices")
    String write(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        var form = new NoticeForm(typed.value("kind"), typed.value("day"), typed.texts());
        return switch (notices.write(form, person.subject())) {
            case Written.Refused(var faults) -> form(words.explain(typed, faults, locale), model);
            case Written.Kept _ -> {
                next.addFlashAttribute("notice", told("notice.kept"));
                yield LIST;
            }
        };
    }

    @PostMapping("/notices/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, RedirectAttributes next) {
        boolean isTaken = notices.withdraw(id);
        next.addFlashAttribute("notice", told(isTaken ? "notice.withdrawn" : "notice.gone"));
        return LIST;
    }

    private static String form(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("languages", Language.forContent());
        return "notice/form";
    }

    private static org.nmirf.web.page.Notice told(String key) {
        return org.nmirf.web.page.Notice.success(key);
    }
}
