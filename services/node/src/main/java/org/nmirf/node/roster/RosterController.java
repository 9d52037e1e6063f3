package org.nmirf.node.roster;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.roster.ImportPeople.Mode;
import org.nmirf.node.site.Notices;
import org.nmirf.node.spreadsheet.Looked;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
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

/** The page on which a list of people is looked at first and then brought in. */
@Controller
class RosterController {

    private static final String VIEW = "people/import";
    private static final String LOOKED = "roster.looked";

    private final ImportPeople imports;
    private final Notices notices;

    RosterController(ImportPeople imports, Notices notices) {
        this.imports = imports;
        this.notices = notices;
    }

    /** A fault of a row as the page shows it. */
    record Fault(String column, String words) {}

    /** A row as the page shows it. */
    record Row(RosterReport.RowFate fate, List<Fault> faults) {

        Row {
            faults = List.copyOf(faults);
        }
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @GetMapping("/people/import")
    ModelAndView blank() {
        return page();
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @GetMapping("/people/import/template.csv")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"people.csv\"")
                .body(RosterColumns.template().getBytes(StandardCharsets.UTF_8));
    }

    /** Says what would become of every row of a file; nothing is written. */
    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @TakesFile(megabytes = 10)
    @PostMapping(path = "/people/import", params = "!looked")
    ModelAndView look(
            @RequestParam(required = false) @Nullable MultipartFile file,
            CurrentPerson current,
            Reader reader,
            HttpSession session)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return page().addObject("error", "import.choose");
        }
        var looked = Looked.at(String.valueOf(file.getOriginalFilename()), file.getBytes());
        var mode = new Mode(true, false, reader.language().code());
        return switch (imports.run(looked.content(), mode, Person.of(current))) {
            case Outcome.Done(var report) -> {
                session.setAttribute(LOOKED, looked);
                yield page(report, looked, reader);
            }
            case Outcome.Refused(var refusal) -> refused(refusal, reader);
        };
    }

    /**
     * Brings in the file that was looked at last.
     *
     * @param looked digest of that file, so that no other one is brought in
     * @param skip leave out the refused rows; else nothing is brought in while there are any
     */
    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping(path = "/people/import", params = "looked")
    ModelAndView bringIn(
            @RequestParam String looked,
            @RequestParam(defaultValue = "false") boolean skip,
            CurrentPerson current,
            Reader reader,
            HttpSession session) {
        if (!(session.getAttribute(LOOKED) instanceof Looked file)
                || !file.digest().equals(looked)) {
            return page().addObject("error", "import.again");
        }
        var mode = new Mode(false, skip, reader.language().code());
        return switch (imports.run(file.content(), mode, Person.of(current))) {
            case Outcome.Done(var report) -> {
                if (report.applied()) {
                    session.removeAttribute(LOOKED);
                }
                yield page(report, file, reader);
            }
            case Outcome.Refused(var refusal) -> refused(refusal, reader);
        };
    }

    private ModelAndView refused(Refusal refusal, Reader reader) {
        var page = page().addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page;
    }

    private ModelAndView page(RosterReport report, Looked looked, Reader reader) {
        var page =
                page().addObject("report", report)
                        .addObject("looked", looked)
                        .addObject("fates", rows(report, reader));
        return report.applied()
                ? page.addObject(Notices.ATTRIBUTE, Notice.success("roster.done"))
                : page;
    }

    private static ModelAndView page() {
        return new ModelAndView(VIEW).addObject("columns", RosterColumns.all());
    }

    private List<Row> rows(RosterReport report, Reader reader) {
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
                                                                        notices.say(
                                                                                fault,
                                                                                reader.locale())))
                                                .toList()))
                .toList();
    }
}
