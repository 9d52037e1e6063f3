package org.nmirf.node.intake;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.intake.ImportPractices.Mode;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.spreadsheet.Looked;
import org.nmirf.web.page.Notice;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a spreadsheet is looked at first and then brought in. */
@Controller
class ImportController {

    private static final String VIEW = "import/import";
    private static final String LOOKED = "import.looked";

    private final ImportPractices imports;
    private final Notices notices;

    ImportController(ImportPractices imports, Notices notices) {
        this.imports = imports;
        this.notices = notices;
    }

    /** A fault of a row as the page shows it. */
    record Fault(String column, String words) {}

    /** A row as the page shows it. */
    record Row(ImportReport.RowFate fate, List<Fault> faults) {

        Row {
            faults = List.copyOf(faults);
        }
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/import")
    String blank() {
        return VIEW;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/import/template.csv")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"practices.csv\"")
                .body(ImportTemplate.csv().getBytes(StandardCharsets.UTF_8));
    }

    /** Says what would become of every row of a file; nothing is written. */
    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 10)
    @PostMapping(path = "/import", params = "!looked")
    ModelAndView look(
            @RequestParam(required = false) @Nullable MultipartFile file,
            CurrentPerson current,
            Locale locale,
            HttpSession session)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return new ModelAndView(VIEW).addObject("error", "import.choose");
        }
        var looked = Looked.at(String.valueOf(file.getOriginalFilename()), file.getBytes());
        return switch (run(looked.content(), new Mode(true, false), Person.of(current))) {
            case Outcome.Done(var report) -> {
                session.setAttribute(LOOKED, looked);
                yield page(report, locale).addObject("looked", looked);
            }
            case Outcome.Refused(var refusal) -> refused(refusal, locale);
        };
    }

    /**
     * Brings in the file that was looked at last.
     *
     * @param looked digest of that file, so that no other one is brought in
     * @param skip leave out the refused rows; else nothing is brought in while there are any
     */
    @AllowedTo(Role.OFFICER)
    @PostMapping(path = "/import", params = "looked")
    ModelAndView bringIn(
            @RequestParam String looked,
            @RequestParam(defaultValue = "false") boolean skip,
            CurrentPerson current,
            Locale locale,
            HttpSession session) {
        if (!(session.getAttribute(LOOKED) instanceof Looked file)
                || !file.digest().equals(looked)) {
            return new ModelAndView(VIEW).addObject("error", "import.again");
        }
        return switch (run(file.content(), new Mode(false, skip), Person.of(current))) {
            case Outcome.Done(var report) -> {
                if (report.applied()) {
                    session.removeAttribute(LOOKED);
                }
                yield page(report, locale).addObject("looked", file);
            }
            case Outcome.Refused(var refusal) -> refused(refusal, locale);
        };
    }

    private Outcome<ImportReport> run(byte[] content, Mode mode, Person person) {
        try {
            return imports.run(content, mode, person);
        } catch (RefusedException race) {
            return Outcome.refused(race.refusal());
        }
    }

    private ModelAndView refused(Refusal refusal, Locale locale) {
        var page = new ModelAndView(VIEW).addObject(Notices.ATTRIBUTE, notices.of(refusal, locale));
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page;
    }

    private ModelAndView page(ImportReport report, Locale locale) {
        var counts = report.counts();
        long good =
                counts.getOrDefault(ImportReport.Fate.CREATE, 0L)
                        + counts.getOrDefault(ImportReport.Fate.UPDATE, 0L);
        var page =
                new ModelAndView(VIEW)
                        .addObject("report", report)
                        .addObject("good", good)
                        .addObject("fates", rows(report, locale));
        return report.applied()
                ? page.addObject(Notices.ATTRIBUTE, Notice.success("notice.imported"))
                : page;
    }

    private List<Row> rows(ImportReport report, Locale locale) {
        return report.rows().stream()
                .map(
                        fate ->
                                new Row(
                                        fate,
                                        fate.faults().stream()
                                                .map(
                                                        fault ->
                                                                new Fault(
                                                                        fault.field(),
                                                                        notices.say(fault, locale)))
                                                .toList()))
                .toList();
    }
}
