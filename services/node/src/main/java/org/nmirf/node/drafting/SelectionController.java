package org.nmirf.node.drafting;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.report.EditReport;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Reports;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
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

/** The page on which a report gets other recommendations than it began with. */
@Controller
class SelectionController {

    private final Reports reports;
    private final BeginReport begin;
    private final EditReport edit;
    private final Notices notices;

    SelectionController(Reports reports, BeginReport begin, EditReport edit, Notices notices) {
        this.reports = reports;
        this.begin = begin;
        this.edit = edit;
        this.notices = notices;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/reports/{id}/selection")
    ModelAndView show(@PathVariable String id, Reader reader) {
        Report report = find(id);
        return page(report, report.revision(), TypedReport.of(report), reader);
    }

    /** Counts, or keeps; texts that are written stay, and new recommendations stand beside them. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/reports/{id}/selection")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Report report = find(id);
        var typed = new TypedReport(TypedForm.of(sent));
        if (typed.form().value("then").equals("count")) {
            return page(report, typed.form().revision(), typed.form(), reader);
        }
        var read = Seen.of(report.id(), typed.form().revision());
        var outcome = edit.change(read, typed.selecting(report.content()), Person.of(current));
        return switch (outcome) {
            case Outcome.Done(var kept) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("report.done"));
                yield new ModelAndView("redirect:/reports/" + kept.id());
            }
            case Outcome.Refused(var refusal) -> {
                var form = typed.form().with(refusal, notices, reader.locale());
                yield notices.refused(
                        page(find(id), form.revision(), form, reader), refusal, reader.locale());
            }
        };
    }

    private ModelAndView page(Report report, int revision, TypedForm typed, Reader reader) {
        return new ModelAndView("report/selection")
                .addObject("report", report)
                .addObject("revision", revision)
                .addObject("view", begin.form(typed, reader));
    }

    private Report find(String id) {
        return reports.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }
}
