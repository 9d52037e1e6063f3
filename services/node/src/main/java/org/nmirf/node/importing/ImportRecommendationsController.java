package org.nmirf.node.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.importing.ImportJob.State;
import org.nmirf.node.importing.ImportRecommendations.Mode;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.register.RegisterFile;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a file is sent, looked at and kept. */
@Controller
class ImportRecommendationsController {

    private static final int NEWEST = 10;
    private static final int LONGEST_NAME = 200;
    private static final String AGAIN = "3";

    private final ImportJobs jobs;
    private final RunImports runs;
    private final ImportPages pages;

    ImportRecommendationsController(ImportJobs jobs, RunImports runs, ImportPages pages) {
        this.jobs = jobs;
        this.runs = runs;
        this.pages = pages;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/recommendations/import")
    ModelAndView begin(CurrentPerson current) {
        return view(null, current);
    }

    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 40)
    @PostMapping("/recommendations/import")
    ModelAndView send(
            @RequestParam(required = false) @Nullable MultipartFile file, CurrentPerson current)
            throws IOException {
        if (file == null || file.isEmpty()) {
            ModelAndView view = view("importing.choose", current);
            view.setStatus(HttpStatus.BAD_REQUEST);
            return view;
        }
        var person = Person.of(current);
        UUID id = jobs.begin(name(file), file.getBytes(), person);
        runs.look(id, person);
        return new ModelAndView("redirect:/recommendations/import/" + id);
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/recommendations/import/template.csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"recommendations.csv\"")
                .body("\uFEFF" + String.join(",", RegisterFile.COLUMNS) + "\r\n");
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/recommendations/import/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Fate fate,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader,
            HttpServletResponse response) {
        ImportPage view = pages.of(own(id, current), fate, Math.max(0, page), reader);
        if (view.isUnderWay()) {
            // Without scripts the page has to ask again by itself.
            response.setHeader("Refresh", AGAIN);
        }
        return new ModelAndView("importing/job").addObject("view", view);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/import/{id}")
    String keep(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean skip,
            @RequestParam(defaultValue = "false") boolean away,
            CurrentPerson current) {
        ImportJob job = own(id, current);
        if (job.state() == State.LOOKED || job.state() == State.FAILED) {
            runs.keep(job.id(), new Mode(skip, away), Person.of(current));
        }
        return "redirect:/recommendations/import/" + job.id();
    }

    private ImportJob own(String id, CurrentPerson current) {
        return jobs.find(Dossiers.uuid(id))
                .filter(job -> job.person().equals(Person.of(current).name()))
                .orElseThrow(() -> new MissingPageException(id));
    }

    private ModelAndView view(@Nullable String error, CurrentPerson current) {
        return new ModelAndView("importing/begin")
                .addObject("error", error)
                .addObject("jobs", jobs.newest(Person.of(current), NEWEST));
    }

    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).strip();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
