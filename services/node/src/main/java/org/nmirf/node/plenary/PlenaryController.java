package org.nmirf.node.plenary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.identity.Ids;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the meetings. */
@Controller
class PlenaryController {

    private final PlenaryPages pages;
    private final KeepPlenary keep;
    private final ConclusionSteps steps;
    private final Notices notices;
    private final Ids ids;

    PlenaryController(
            PlenaryPages pages, KeepPlenary keep, ConclusionSteps steps, Notices notices, Ids ids) {
        this.pages = pages;
        this.keep = keep;
        this.steps = steps;
        this.notices = notices;
        this.ids = ids;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/plenaries")
    ModelAndView list(CurrentPerson current) {
        return new ModelAndView("plenary/list")
                .addObject("lines", pages.list())
                .addObject("isOfficer", Person.of(current).is(Role.OFFICER));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/plenaries/{id}")
    ModelAndView show(@PathVariable String id, CurrentPerson current, Reader reader) {
        var person = Person.of(current);
        return new ModelAndView("plenary/detail")
                .addObject("view", pages.of(pages.get(id), person, reader))
                .addObject("isOfficer", person.is(Role.OFFICER));
    }

    /** Makes steps on the way to a report of everything that is open. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/plenaries/{id}/steps")
    String makeSteps(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String obligation,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var stands = pages.get(id);
        var outcome =
                steps.make(
                        stands,
                        Dossiers.uuid(obligation),
                        reader.language().code(),
                        Person.of(current));
        flash.addFlashAttribute(
                Notices.ATTRIBUTE, notices.of(outcome, "plenary.steps-made", reader.locale()));
        return "redirect:/plenaries/" + stands.id() + "#conclusions";
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/plenaries/new")
    ModelAndView blank(Reader reader) {
        return view(pages.form(null, "", pages.blank(), Map.of(), reader));
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/plenaries/{id}/edit")
    ModelAndView edit(@PathVariable String id, Reader reader) {
        var plenary = pages.get(id);
        return view(
                pages.form(
                        plenary.id(),
                        Integer.toString(plenary.revision()),
                        TypedPlenary.of(plenary.content()),
                        Map.of(),
                        reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/plenaries")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedPlenary(fields);
        var outcome =
                typed.content(List.of(), ids)
                        .then(content -> keep.create(content, Person.of(current)));
        return answer(null, "", typed, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/plenaries/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var stands = pages.get(id);
        String revision = Objects.requireNonNullElse(fields.getFirst("revision"), "");
        int read = Seen.revision(revision);
        var typed = new TypedPlenary(fields);
        var person = Person.of(current);
        var outcome =
                typed.content(stands.content().conclusions(), ids)
                        .then(content -> keep.change(stands.id(), read, content, person));
        return answer(stands.id(), revision, typed, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/plenaries/{id}/conclusions/{conclusion}")
    String finish(
            @PathVariable String id,
            @PathVariable String conclusion,
            @RequestParam(defaultValue = "false") boolean open,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var stands = pages.get(id);
        var outcome = steps.finish(stands, Dossiers.uuid(conclusion), !open, Person.of(current));
        flash.addFlashAttribute(
                Notices.ATTRIBUTE, notices.of(outcome, "consultation.saved", reader.locale()));
        return "redirect:/plenaries/" + stands.id() + "#conclusions";
    }

    private ModelAndView answer(
            @Nullable UUID id,
            String revision,
            TypedPlenary typed,
            Outcome<Plenary> outcome,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Plenary>(var kept) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("consultation.saved"));
                yield new ModelAndView("redirect:/plenaries/" + kept.id());
            }
            case Outcome.Refused<Plenary>(var refusal) -> {
                var errors = notices.errors(refusal, reader.locale());
                yield notices.refused(
                        view(pages.form(id, revision, typed, errors, reader)),
                        refusal,
                        reader.locale());
            }
        };
    }

    private static ModelAndView view(PlenaryPage.Form form) {
        return new ModelAndView("plenary/form").addObject("view", form);
    }
}
