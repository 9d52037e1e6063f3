package org.nmirf.node.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a person, and the form on which one is added or changed. */
@Controller
class PersonController {

    private final FocalPoints focalPoints;
    private final Institutions institutions;
    private final KeepPeople keep;
    private final Choices choices;
    private final Notices notices;
    private final HistoryView history;
    private final Ids ids;

    PersonController(
            FocalPoints focalPoints,
            Institutions institutions,
            KeepPeople keep,
            Choices choices,
            Notices notices,
            HistoryView history,
            Ids ids) {
        this.focalPoints = focalPoints;
        this.institutions = institutions;
        this.keep = keep;
        this.choices = choices;
        this.notices = notices;
        this.history = history;
        this.ids = ids;
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @GetMapping("/people/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String institution, Reader reader) {
        return form(null, PersonForm.blank(reader.language().code(), institution), reader);
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping("/people")
    ModelAndView add(
            @RequestParam Map<String, String> typed,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes next) {
        var form = PersonForm.of(typed);
        return save(null, ids.next(), form, current, reader, next);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/people/{id}")
    ModelAndView show(@PathVariable String id, CurrentPerson current, Reader reader) {
        var shown = get(id);
        var person = Person.of(current);
        UUID institution = shown.institution();
        UUID deputy = shown.deputy();
        return new ModelAndView("people/person")
                .addObject("shown", shown)
                .addObject(
                        "institution",
                        institution == null ? null : institutions.find(institution).orElse(null))
                .addObject("deputy", deputy == null ? null : focalPoints.find(deputy).orElse(null))
                .addObject(
                        "standsInFor",
                        focalPoints.all().stream()
                                .filter(one -> one.isActive() && shown.id().equals(one.deputy()))
                                .toList())
                .addObject("mayWrite", DirectoryController.mayWrite(person))
                .addObject("isOwn", shown.account().equals(person.name()))
                .addObject("seesContacts", DirectoryController.seesContacts(person))
                .addObject("versions", versions(shown, person, reader));
    }

    private List<ShownVersion> versions(FocalPoint shown, Person person, Reader reader) {
        return DirectoryController.seesContacts(person)
                ? history.of(KeepPeople.FOCAL_POINT, shown.id(), reader)
                : List.of();
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @GetMapping("/people/{id}/edit")
    ModelAndView edit(@PathVariable String id, Reader reader) {
        var person = get(id);
        return form(person, PersonForm.of(person), reader);
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping("/people/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes next) {
        var before = get(id);
        return save(before, before.id(), PersonForm.of(typed), current, reader, next);
    }

    private ModelAndView save(
            @Nullable FocalPoint before,
            UUID id,
            PersonForm form,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes next) {
        var person = Person.of(current);
        return switch (form.read(id).then(one -> keep.keep(one, person, form.reason()))) {
            case Outcome.Done(var kept) -> {
                next.addFlashAttribute(
                        Notices.ATTRIBUTE, Notice.success("directory.saved.person", kept.name()));
                yield new ModelAndView("redirect:/people/" + kept.id());
            }
            case Outcome.Refused(var refusal) -> refused(before, form, refusal, reader);
        };
    }

    private ModelAndView refused(
            @Nullable FocalPoint before, PersonForm form, Refusal refusal, Reader reader) {
        var page =
                form(before, form, reader)
                        .addObject("errors", notices.errors(refusal, reader.locale()))
                        .addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page;
    }

    private ModelAndView form(@Nullable FocalPoint before, PersonForm form, Reader reader) {
        UUID own = before == null ? null : before.id();
        return new ModelAndView("people/person-form")
                .addObject("before", before)
                .addObject("form", form)
                .addObject("errors", Map.of())
                .addObject("institutions", choices.institutions(form.institution(), null, reader))
                .addObject("deputies", choices.people(form.deputy(), own, reader))
                .addObject("languages", choices.languages(form.language()));
    }

    private FocalPoint get(String id) {
        return focalPoints.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }
}
