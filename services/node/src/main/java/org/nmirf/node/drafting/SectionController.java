package org.nmirf.node.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Reports;
import org.nmirf.node.report.Section.Written;
import org.nmirf.node.report.WriteSection;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a section is written, with what it answers beside the text. */
@Controller
class SectionController {

    private final Reports reports;
    private final ReportController.Writing writing;
    private final Sections sections;
    private final ReportPages pages;

    SectionController(
            Reports reports,
            ReportController.Writing writing,
            Sections sections,
            ReportPages pages) {
        this.reports = reports;
        this.writing = writing;
        this.sections = sections;
        this.pages = pages;
    }

    /** What changes sections and finds what they answer. */
    @Component
    record Sections(WriteSection write, FindAims aims) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/reports/{id}/sections/{section}")
    ModelAndView detail(
            @PathVariable String id,
            @PathVariable String section,
            CurrentPerson current,
            Reader reader) {
        return page(find(id), section, null, Person.of(current), reader);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}/sections")
    ModelAndView add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        Person person = Person.of(current);
        var read = new Seen(Dossiers.uuid(id), form.revision(), "");
        List<UUID> answers = form.ids("recommendations", new ArrayList<>());
        Outcome<Report> outcome =
                writing.assemble().add(find(id), read, form.value("title"), answers, person);
        if (outcome instanceof Outcome.Refused<Report>(var refusal)) {
            var page =
                    new ModelAndView("report/detail")
                            .addObject("view", pages.page(find(id), person, reader));
            return writing.notices().again(page, "sections", sent, refusal, reader.locale());
        }
        return new ModelAndView(writing.said(id, outcome, reader, flash));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}/sections/{section}")
    ModelAndView write(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        Person person = Person.of(current);
        return switch (written(form)
                .then(typed -> sections.write().write(read(id, section, form), typed, person))) {
            case Outcome.Done(var done) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("report.section.saved"));
                yield new ModelAndView("redirect:" + address(id, section));
            }
            case Outcome.Refused(var refusal) -> {
                var notices = writing.notices();
                var typed = form.with(refusal, notices, reader.locale());
                yield notices.refused(
                        page(find(id), section, typed, person, reader), refusal, reader.locale());
            }
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}/sections/{section}/position")
    String move(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "false") boolean up,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var read = new Seen(Dossiers.uuid(id), revision, "");
        var outcome = writing.edit().move(read, Dossiers.uuid(section), up, Person.of(current));
        return writing.said(id, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}/sections/{section}/removal")
    String remove(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(defaultValue = "0") int revision,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var read = new Seen(Dossiers.uuid(id), revision, "");
        var outcome = writing.edit().remove(read, Dossiers.uuid(section), Person.of(current));
        return writing.said(id, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}/sections/{section}/proposal")
    String renew(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        var outcome =
                writing.assemble()
                        .renew(
                                find(id),
                                read(id, section, form),
                                form.has("sure"),
                                Person.of(current));
        writing.said(id, outcome, reader, flash);
        return "redirect:" + address(id, section);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}/sections/{section}/comparison")
    String compare(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        var outcome =
                writing.assemble()
                        .compare(
                                find(id),
                                read(id, section, form),
                                form.value("sources"),
                                Person.of(current));
        writing.said(id, outcome, reader, flash);
        return "redirect:" + address(id, section);
    }

    private Outcome<Written> written(TypedForm form) {
        List<Detail> wrong = new ArrayList<>();
        List<UUID> answers = new ArrayList<>(form.ids("recommendations", wrong));
        answers.addAll(sections.aims().named(form.value("names"), wrong));
        return wrong.isEmpty()
                ? Outcome.done(new Written(form.value("title"), form.value("text"), answers))
                : Outcome.refused(Refusal.invalid(wrong));
    }

    private ModelAndView page(
            Report report,
            String section,
            @Nullable TypedForm typed,
            Person person,
            Reader reader) {
        var workspace = writing.assemble().workspace(report);
        var part =
                workspace
                        .part(Dossiers.uuid(section))
                        .orElseThrow(() -> new MissingPageException(section));
        return new ModelAndView("report/section")
                .addObject("view", pages.section(workspace, part, typed, person, reader));
    }

    private static WriteSection.Read read(String id, String section, TypedForm form) {
        return new WriteSection.Read(Dossiers.uuid(id), Dossiers.uuid(section), form.revision());
    }

    private static String address(String id, String section) {
        return "/reports/" + Dossiers.uuid(id) + "/sections/" + Dossiers.uuid(section);
    }

    private Report find(String id) {
        return reports.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }
}
