package org.nmirf.node.preference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.letter.Wishes;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people say which letters they want, and when. */
@Controller
@AllowedTo({
    Role.OFFICER,
    Role.APPROVER,
    Role.ADMIN,
    Role.AUDITOR,
    Role.FOCAL_POINT,
    Role.CONTRIBUTOR
})
class PreferenceController {

    private static final Refusal STRANGER =
            Refusal.of(Refusal.Kind.FORBIDDEN, "preference.stranger");

    private final FocalPoints focalPoints;
    private final OwnPreference own;
    private final Notices notices;

    PreferenceController(FocalPoints focalPoints, OwnPreference own, Notices notices) {
        this.focalPoints = focalPoints;
        this.own = own;
        this.notices = notices;
    }

    /** A choice on the page. */
    record Option(String value, boolean isChosen) {}

    @GetMapping("/settings")
    ModelAndView show(CurrentPerson current) {
        var self = self(current);
        var page =
                new ModelAndView("preference/settings")
                        .addObject("self", self.orElse(null))
                        .addObject("coordinators", focalPoints.coordinators());
        self.ifPresent(one -> fill(one, page));
        return page;
    }

    private void fill(FocalPoint self, ModelAndView page) {
        Preference preference = own.of(self);
        Set<String> off = own.off(self);
        page.addObject("preference", preference);
        page.addObject(
                "kinds",
                own.kinds().stream()
                        .map(kind -> new Option(kind.code(), !off.contains(kind.code())))
                        .toList());
        page.addObject(
                "digests",
                List.of(Wishes.Digest.values()).stream()
                        .map(one -> new Option(one.name(), one == preference.digest()))
                        .toList());
        page.addObject(
                "weekends",
                List.of(Choices.Weekend.values()).stream()
                        .map(one -> new Option(one.name(), one.days().equals(preference.weekend())))
                        .toList());
    }

    @PostMapping("/settings")
    ModelAndView choose(
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        var choices = new Choices(form.value("what"), form.value("value"), form.value("other"));
        Outcome<Preference> outcome =
                self(current)
                        .map(one -> own.choose(one, revision, choices, Person.of(current)))
                        .orElseGet(() -> Outcome.refused(STRANGER));
        if (outcome instanceof Outcome.Refused<Preference>(var refusal)) {
            return notices.again(show(current), choices.what(), sent, refusal, reader.locale());
        }
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("preference.kept"));
        return new ModelAndView("redirect:/settings");
    }

    private Optional<FocalPoint> self(CurrentPerson current) {
        return focalPoints.findByAccount(Person.of(current).name()).filter(FocalPoint::isActive);
    }
}
