package org.nmirf.node.archiving;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an administrator has everything written out, and fetches it. */
@Controller
@RequestMapping("/archive")
@AllowedTo(Role.ADMIN)
class ArchivePageController {

    private static final int NEWEST = 20;
    private static final String AGAIN = "3";
    private static final String BACK = "redirect:/archive";

    private final ArchiveJobs jobs;
    private final RunArchive run;
    private final Notices notices;
    private final Told told;

    ArchivePageController(ArchiveJobs jobs, RunArchive run, Notices notices, Told told) {
        this.jobs = jobs;
        this.run = run;
        this.notices = notices;
        this.told = told;
    }

    /** Whose archive, and when. */
    @org.springframework.stereotype.Component("archivingTold")
    record Told(NodeIdentity identity, Clock clock) {

        String fileName() {
            return "node-%s-%s.zip".formatted(identity.country().code(), LocalDate.now(clock));
        }
    }

    @GetMapping
    ModelAndView show(CurrentPerson current, HttpServletResponse response) {
        jobs.sweep();
        List<ArchiveJob> all = jobs.newest(NEWEST);
        Optional<ArchiveJob> present =
                all.stream().filter(job -> job.isUnderWay() || job.isReady()).findFirst();
        if (present.filter(ArchiveJob::isUnderWay).isPresent()) {
            // Without scripts the page has to ask again by itself.
            response.setHeader("Refresh", AGAIN);
        }
        return new ModelAndView("archiving/archive")
                .addObject("present", present.orElse(null))
                .addObject(
                        "ended",
                        all.stream().filter(job -> !present.equals(Optional.of(job))).toList())
                .addObject(
                        "isOwn",
                        present.filter(job -> job.person().equals(Person.of(current).name()))
                                .isPresent())
                .addObject("country", told.identity().country().code())
                .addObject("hours", ArchiveJobs.WAITS.toHours());
    }

    @PostMapping
    String begin(CurrentPerson current, Reader reader, RedirectAttributes flash) {
        if (run.begin(Person.of(current).name()) instanceof Outcome.Refused<UUID>(var refusal)) {
            flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
        }
        return BACK;
    }

    /** Not by a look: what is fetched is gone. */
    @PostMapping("/{id}/file")
    @Nullable String fetch(
            @PathVariable String id,
            CurrentPerson current,
            Reader reader,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        UUID job = Dossiers.uuid(id);
        if (run.take(job, Person.of(current).name())
                instanceof Outcome.Refused<UUID>(var refusal)) {
            flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
            return BACK;
        }
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + told.fileName() + "\"");
        run.pour(job, response.getOutputStream());
        return null;
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable String id, CurrentPerson current, RedirectAttributes flash) {
        run.remove(Dossiers.uuid(id), Person.of(current).name());
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("archiving.removed"));
        return BACK;
    }
}
