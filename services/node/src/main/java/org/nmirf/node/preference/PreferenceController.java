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
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    String show(CurrentPerson current, Model model) {
        var self = self(current);
        model.addAttribute("self", self.orElse(null));
        model.addAttribute("coordinators", focalPoints.coordinators());
        self.ifPresent(one -> fill(one, model));
        return "preference/settings";
    }

    private void fill(FocalPoint self, Model model) {
        Preference preference = own.of(self);
        Set<String> off = own.off(self);
        model.addAttribute("preference", preference);
        model.addAttribute(
                "kinds",
                own.kinds().stream()
                        .map(kind -> new Option(kind.code(), !off.contains(kind.code())))
                        .toList());
        model.addAttribute(
                "digests",
                List.of(Wishes.Digest.values()).stream()
                        .map(one -> new Option(one.name(), one == preference.digest()))
                        .toList());
        model.addAttribute(
                "weekends",
                List.of(Choices.Weekend.values()).stream()
                        .map(one -> new Option(one.name(), one.days().equals(preference.weekend())))
                        .toList());
    }

    @PostMapping("/settings")
    String choose(
            @RequestParam int revision,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String other,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var choices = new Choices(what, value, other);
        Outcome<Preference> outcome =
                self(current)
                        .map(one -> own.choose(one, revision, choices, Person.of(current)))
                        .orElseGet(
                                () ->
                                        Outcome.refused(
                                                Refusal.of(
                                                        Refusal.Kind.FORBIDDEN,
                                                        "preference.stranger")));
        flash.addFlashAttribute(
                Notices.ATTRIBUTE, notices.of(outcome, "preference.kept", reader.locale()));
        return "redirect:/settings";
    }

    private Optional<FocalPoint> self(CurrentPerson current) {
        return focalPoints.findByAccount(Person.of(current).name()).filter(FocalPoint::isActive);
    }
}
