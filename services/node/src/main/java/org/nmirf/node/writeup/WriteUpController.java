package org.nmirf.node.writeup;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a practice from the page of a cluster or a recommendation, and opens it in the editor. */
@Controller
class WriteUpController {

    private final BeginPractice begin;
    private final Notices notices;

    WriteUpController(BeginPractice begin, Notices notices) {
        this.begin = begin;
        this.notices = notices;
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/clusters/{id}/practice")
    String ofCluster(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean another,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var origin = new Origin(Origin.Kind.CLUSTER, Dossiers.uuid(id));
        return begun(origin, another, Person.of(current), reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/{id}/practice")
    String ofRecommendation(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean another,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var origin = new Origin(Origin.Kind.RECOMMENDATION, Dossiers.uuid(id));
        return begun(origin, another, Person.of(current), reader, flash);
    }

    private String begun(
            Origin origin,
            boolean isAnother,
            Person person,
            Reader reader,
            RedirectAttributes flash) {
        return switch (begin.begin(origin, isAnother, reader.language().code(), person)) {
            case Outcome.Done(var practice) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("writeup.begun"));
                yield "redirect:/practices/" + practice.id() + "/edit";
            }
            case Outcome.Refused(var refusal) -> {
                if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                    throw new MissingPageException(origin.id().toString());
                }
                flash.addFlashAttribute(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                // The page offers the one that is there, or says what lacks.
                yield "redirect:" + origin.path() + "#writeup";
            }
        };
    }
}
