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
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.language.Language;
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

/** The page of an institution, and the form on which it is added or changed. */
@Controller
class InstitutionController {

    private final Institutions institutions;
    private final KeepPeople keep;
    private final Directory directory;
    private final Choices choices;
    private final Notices notices;
    private final HistoryView history;
    private final Ids ids;

    InstitutionController(
            Institutions institutions,
            KeepPeople keep,
            Directory directory,
            Choices choices,
            Notices notices,
            HistoryView history,
            Ids ids) {
        this.institutions = institutions;
        this.keep = keep;
        this.directory = directory;
        this.choices = choices;
        this.notices = notices;
        this.history = history;
        this.ids = ids;
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @GetMapping("/institutions/new")
    ModelAndView blank(Reader reader) {
        return form(null, InstitutionForm.BLANK, reader);
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping("/institutions")
    ModelAndView add(
            @RequestParam Map<String, String> typed,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes next) {
        var form = InstitutionForm.of(typed);
        return save(null, form.read(ids.next(), null), form, current, reader, next);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/institutions/{id}")
    ModelAndView show(@PathVariable String id, CurrentPerson current, Reader reader) {
        var institution = get(id);
        var person = Person.of(current);
        UUID parent = institution.parent();
        return new ModelAndView("people/institution")
                .addObject("entry", directory.entry(institution, reader.language()))
                .addObject("institution", institution)
                .addObject("parent", parent == null ? null : institutions.find(parent).orElse(null))
                .addObject("below", below(institution))
                .addObject("mayWrite", DirectoryController.mayWrite(person))
                .addObject("versions", versions(institution, person, reader));
    }

    private List<ShownVersion> versions(Institution institution, Person person, Reader reader) {
        return DirectoryController.seesContacts(person)
                ? history.of(KeepPeople.INSTITUTION, institution.id(), reader)
                : List.of();
    }

    private List<Institution> below(Institution institution) {
        return institutions.all().stream()
                .filter(one -> institution.id().equals(one.parent()) && !one.isArchived())
                .toList();
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @GetMapping("/institutions/{id}/edit")
    ModelAndView edit(@PathVariable String id, Reader reader) {
        var institution = get(id);
        return form(institution, InstitutionForm.of(institution), reader);
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping("/institutions/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes next) {
        var institution = get(id);
        var form = InstitutionForm.of(typed);
        return save(
                institution, form.read(institution.id(), institution), form, current, reader, next);
    }

    private ModelAndView save(
            @Nullable Institution before,
            Outcome<Institution> read,
            InstitutionForm form,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes next) {
        return switch (read.then(one -> keep.keep(one, Person.of(current), form.reason()))) {
            case Outcome.Done(var kept) -> {
                next.addFlashAttribute(
                        Notices.ATTRIBUTE, Notice.success("directory.saved.institution"));
                yield new ModelAndView("redirect:/institutions/" + kept.id());
            }
            case Outcome.Refused(var refusal) -> refused(before, form, refusal, reader);
        };
    }

    private ModelAndView refused(
            @Nullable Institution before, InstitutionForm form, Refusal refusal, Reader reader) {
        var page =
                form(before, form, reader)
                        .addObject("errors", notices.errors(refusal, reader.locale()))
                        .addObject("there", refusal.facts().get("institution"))
                        .addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page;
    }

    private ModelAndView form(@Nullable Institution before, InstitutionForm form, Reader reader) {
        return new ModelAndView("people/institution-form")
                .addObject("before", before)
                .addObject("form", form)
                .addObject("errors", Map.of())
                .addObject("languages", Language.forContent())
                .addObject("kinds", choices.kinds(form.kind(), reader))
                .addObject(
                        "parents",
                        choices.institutions(
                                form.parent(), before == null ? null : before.id(), reader));
    }

    private Institution get(String id) {
        return institutions.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }
}
