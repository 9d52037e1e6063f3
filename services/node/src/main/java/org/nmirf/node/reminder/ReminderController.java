package org.nmirf.node.reminder;

import java.util.Arrays;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.reminder.Overview.Section;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of reminders: what is overdue, who was told of it, and whom no letter reaches. */
@Controller
@AllowedTo({Role.OFFICER, Role.ADMIN})
class ReminderController {

    private static final int PAGE = 25;

    private final Overview overview;
    private final RemindNow remind;
    private final Notices notices;

    ReminderController(Overview overview, RemindNow remind, Notices notices) {
        this.overview = overview;
        this.remind = remind;
        this.notices = notices;
    }

    @GetMapping("/reminders")
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader,
            Model model) {
        Section section = section(show);
        int shown = Math.max(0, page);
        var looking = new Overview.Looking(Person.of(current), reader);
        var found = overview.of(section, shown, PAGE, looking);
        int total = found.counts().getOrDefault(section, 0);
        model.addAttribute("rows", found.rows());
        model.addAttribute("counts", found.counts());
        model.addAttribute("chosen", section);
        model.addAttribute("isWhole", found.isWhole());
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("isFirst", shown == 0);
        model.addAttribute("isLast", (shown + 1L) * PAGE >= total);
        return "reminder/list";
    }

    private static Section section(String name) {
        return Arrays.stream(Section.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Section.OVERDUE);
    }

    @PostMapping("/reminders/{kind}/{id}")
    String remind(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String show,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                switch (remind.remind(kind, Dossiers.uuid(id), Person.of(current))) {
                    case Outcome.Done(var number) ->
                            Notice.success("reminder.asked", Integer.toString(number));
                    case Outcome.Refused(var refusal) -> notices.of(refusal, reader.locale());
                });
        flash.addAttribute("show", section(show).name());
        return "redirect:/reminders";
    }
}
