package org.nmirf.node.drafting;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.assembly.AssembleReport;
import org.nmirf.node.assembly.ExportReport;
import org.nmirf.node.attachment.Downloads;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.report.EditReport;
import org.nmirf.node.report.JudgeReport;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Reports;
import org.nmirf.node.report.WordLimits;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of reports, the form of a new one, and the page of one with its steps and files. */
@Controller
class ReportController {

    private final Reports reports;
    private final Writing writing;
    private final ReportPages pages;
    private final BeginReport begin;

    ReportController(Reports reports, Writing writing, ReportPages pages, BeginReport begin) {
        this.reports = reports;
        this.writing = writing;
        this.pages = pages;
        this.begin = begin;
    }

    /** What changes reports and says so. */
    @Component("reportWriting")
    record Writing(
            AssembleReport assemble,
            EditReport edit,
            JudgeReport judge,
            ExportReport export,
            WordLimits limits,
            Notices notices) {

        /** Goes back to the report, with a word on what became of it. */
        String said(String id, Outcome<Report> outcome, Reader reader, RedirectAttributes flash) {
            flash.addFlashAttribute(
                    Notices.ATTRIBUTE, notices.of(outcome, "report.done", reader.locale()));
            return "redirect:/reports/" + Dossiers.uuid(id);
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/reports")
    ModelAndView list(CurrentPerson current, Reader reader) {
        return new ModelAndView("report/list")
                .addObject("rows", pages.list(reader))
                .addObject("isOfficer", Person.of(current).is(Role.OFFICER));
    }

    /** Takes the choices of an address of the register along. */
    @AllowedTo(Role.OFFICER)
    @GetMapping("/reports/new")
    ModelAndView fresh(@RequestParam MultiValueMap<String, String> asked, Reader reader) {
        return new ModelAndView("report/form")
                .addObject(
                        "view", begin.form(begin.filled(TypedReport.from(asked), reader), reader));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedReport(TypedForm.of(sent));
        if (typed.form().value("then").equals("fill")) {
            return new ModelAndView("report/form")
                    .addObject("view", begin.form(begin.filled(typed.form(), reader), reader));
        }
        if (typed.form().value("then").equals("count")) {
            return new ModelAndView("report/form")
                    .addObject("view", begin.form(typed.form(), reader));
        }
        Outcome<Report> outcome =
                typed.content(writing.limits())
                        .then(
                                content ->
                                        writing.assemble()
                                                .create(
                                                        content,
                                                        typed.grouping(),
                                                        Person.of(current)));
        return switch (outcome) {
            case Outcome.Done(var report) -> {
                flash.addFlashAttribute(
                        Notices.ATTRIBUTE,
                        Notice.success(
                                report.sections().isEmpty()
                                        ? "report.begun-empty"
                                        : "report.begun"));
                yield new ModelAndView("redirect:/reports/" + report.id());
            }
            case Outcome.Refused(var refusal) -> {
                var notices = writing.notices();
                var form = typed.form().with(refusal, notices, reader.locale());
                yield notices.refused(
                        new ModelAndView("report/form").addObject("view", begin.form(form, reader)),
                        refusal,
                        reader.locale());
            }
        };
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/reports/{id}")
    ModelAndView detail(@PathVariable String id, CurrentPerson current, Reader reader) {
        return new ModelAndView("report/detail")
                .addObject("view", pages.page(find(id), Person.of(current), reader));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/reports/{id}/export/{format}")
    ResponseEntity<byte[]> export(@PathVariable String id, @PathVariable String format) {
        Report report = find(id);
        return switch (writing.export().write(report, format)) {
            case Outcome.Done<byte[]>(var file) ->
                    Downloads.file(ExportReport.name(report, format), file);
            case Outcome.Refused<byte[]> noFormat -> throw new MissingPageException(format);
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedReport(TypedForm.of(sent));
        var read = read(id, typed.form().revision(), "");
        Outcome<Report> outcome =
                typed.change(find(id))
                        .then(content -> writing.edit().change(read, content, Person.of(current)));
        return back(id, "edit", sent, outcome, current, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}/submission")
    String handIn(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        var read = read(id, form.revision(), "");
        var outcome =
                writing.assemble()
                        .settled(find(id), form.has("sure"))
                        .then(known -> writing.judge().handIn(read, Person.of(current)));
        return writing.said(id, outcome, reader, flash);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/reports/{id}/adoption")
    String adopt(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        var read = read(id, form.revision(), "");
        var outcome =
                writing.assemble()
                        .settled(find(id), form.has("sure"))
                        .then(known -> writing.judge().adopt(read, Person.of(current)));
        return writing.said(id, outcome, reader, flash);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/reports/{id}/return")
    ModelAndView giveBack(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        var read = read(id, form.revision(), form.value("reason"));
        var outcome = writing.judge().giveBack(read, Person.of(current));
        return back(id, "return", sent, outcome, current, reader, flash);
    }

    /** Goes back to the report, or shows it again with what was typed into one of its forms. */
    private ModelAndView back(
            String id,
            String form,
            MultiValueMap<String, String> sent,
            Outcome<Report> outcome,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        return outcome instanceof Outcome.Refused<Report>(var refusal)
                ? writing.notices()
                        .again(detail(id, current, reader), form, sent, refusal, reader.locale())
                : new ModelAndView(writing.said(id, outcome, reader, flash));
    }

    private static Seen read(String id, int revision, String reason) {
        return new Seen(Dossiers.uuid(id), revision, reason);
    }

    private Report find(String id) {
        return reports.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }
}
