package org.nmirf.node.directory;

import java.util.Map;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people say themselves where and in which language letters reach them. */
@Controller
class OwnController {

    private final FocalPoints focalPoints;
    private final KeepPeople keep;
    private final Choices choices;
    private final Notices notices;

    OwnController(FocalPoints focalPoints, KeepPeople keep, Choices choices, Notices notices) {
        this.focalPoints = focalPoints;
        this.keep = keep;
        this.choices = choices;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/people/me")
    ModelAndView show(CurrentPerson current) {
        return focalPoints
                .findByAccount(current.subject())
                .filter(FocalPoint::isActive)
                .map(own -> page(own, own.email(), own.language()))
                .orElseGet(OwnController::unknown);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @PostMapping("/people/me")
    ModelAndView change(
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes next) {
        var found = focalPoints.findByAccount(current.subject()).filter(FocalPoint::isActive);
        if (found.isEmpty()) {
            return unknown();
        }
        FocalPoint own = found.get();
        var wanted = own.withRead(revision).withContacts(email.strip(), language);
        return switch (keep.keep(wanted, Person.of(current))) {
            case Outcome.Done(var kept) -> {
                next.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("directory.saved.own"));
                yield new ModelAndView("redirect:/people/me");
            }
            case Outcome.Refused(var refusal) -> {
                var page =
                        page(own, email, language)
                                .addObject("errors", notices.errors(refusal, reader.locale()))
                                .addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
                yield page;
            }
        };
    }

    private ModelAndView page(FocalPoint own, String email, String language) {
        return new ModelAndView("people/own")
                .addObject("own", own)
                .addObject("email", email)
                .addObject("errors", Map.of())
                .addObject("languages", choices.languages(language));
    }

    private static ModelAndView unknown() {
        return new ModelAndView("people/own").addObject("own", null);
    }
}
