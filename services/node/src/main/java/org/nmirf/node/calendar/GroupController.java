package org.nmirf.node.calendar;

import java.util.Map;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working group of a report: members, steps, delegation. */
@Controller
@RequestMapping("/obligations/{id}")
class GroupController {

    private final ObligationPages pages;
    private final GroupPages forms;
    private final KeepObligation keep;
    private final Notices notices;
    private final Ids ids;

    GroupController(
            ObligationPages pages,
            GroupPages forms,
            KeepObligation keep,
            Notices notices,
            Ids ids) {
        this.pages = pages;
        this.forms = forms;
        this.keep = keep;
        this.notices = notices;
        this.ids = ids;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/group")
    ModelAndView form(@PathVariable String id, CurrentPerson current, Reader reader) {
        var obligation = pages.get(Dossiers.uuid(id), Person.of(current));
        var typed =
                TypedGroup.of(obligation.group(), obligation.revision(), reader.language().code());
        return new ModelAndView("calendar/group")
                .addObject("view", forms.form(obligation, typed, Map.of(), reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/group")
    ModelAndView arrange(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        var stands = pages.get(Dossiers.uuid(id), person);
        var typed = new TypedGroup(fields);
        int number = Seen.revision(typed.value("revision"));
        var read = new Seen(stands.id(), number, "");
        var outcome =
                typed.group(stands.group(), reader.language().code(), ids)
                        .then(group -> keep.arrange(read, old -> group, person));
        return switch (outcome) {
            case Outcome.Done<Obligation>(var kept) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("obligation.saved"));
                yield new ModelAndView("redirect:/obligations/" + kept.id());
            }
            case Outcome.Refused<Obligation>(var refusal) -> {
                var errors = notices.errors(refusal, reader.locale());
                var page =
                        new ModelAndView("calendar/group")
                                .addObject("view", forms.form(stands, typed, errors, reader));
                yield notices.refused(page, refusal, reader.locale());
            }
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/steps")
    String putIn(
            @PathVariable String id,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        var stands = pages.get(Dossiers.uuid(id), person);
        return back(stands, keep.putInSteps(stands.id(), person), reader, flash);
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT})
    @PostMapping("/steps/{step}")
    String finish(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean open,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        var stands = pages.get(Dossiers.uuid(id), person);
        var done = open ? null : pages.today();
        return back(
                stands, keep.finish(stands.id(), Dossiers.uuid(step), done, person), reader, flash);
    }

    private String back(
            Obligation stands,
            Outcome<Obligation> outcome,
            Reader reader,
            RedirectAttributes flash) {
        flash.addFlashAttribute(
                Notices.ATTRIBUTE, notices.of(outcome, "obligation.saved", reader.locale()));
        return "redirect:/obligations/" + stands.id() + "#steps";
    }
}
