package org.nmirf.node.calendar;

import java.util.Objects;
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
import org.springframework.http.HttpStatusCode;
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
    private final KeepObligation keep;
    private final Notices notices;
    private final Ids ids;

    GroupController(ObligationPages pages, KeepObligation keep, Notices notices, Ids ids) {
        this.pages = pages;
        this.keep = keep;
        this.notices = notices;
        this.ids = ids;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/group")
    ModelAndView form(@PathVariable String id, CurrentPerson current, Reader reader) {
        var obligation = pages.get(Dossiers.uuid(id), Person.of(current));
        String revision = Integer.toString(obligation.revision());
        return new ModelAndView("calendar/group")
                .addObject("view", pages.group(obligation, revision, reader));
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
        String revision = Objects.requireNonNullElse(fields.getFirst("revision"), "");
        int number = Seen.revision(revision);
        var read = new Seen(stands.id(), number, "");
        var typed = new TypedGroup(fields).group(stands.group(), reader.language().code(), ids);
        return switch (typed.then(group -> keep.arrange(read, old -> group, person))) {
            case Outcome.Done<Obligation>(var kept) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("obligation.saved"));
                yield new ModelAndView("redirect:/obligations/" + kept.id());
            }
            case Outcome.Refused<Obligation>(var refusal) -> {
                // What was typed stays in the fields where it can be read as a group.
                var shown =
                        switch (typed) {
                            case Outcome.Done<org.nmirf.node.obligation.WorkingGroup>(var group) ->
                                    stands.with(group);
                            case Outcome.Refused<org.nmirf.node.obligation.WorkingGroup> unread ->
                                    stands;
                        };
                var page =
                        new ModelAndView("calendar/group")
                                .addObject("view", pages.group(shown, revision, reader))
                                .addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
                yield page;
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
