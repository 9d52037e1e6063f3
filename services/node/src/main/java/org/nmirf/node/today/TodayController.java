package org.nmirf.node.today;

import java.util.List;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what waits for the person. */
@Controller
class TodayController {

    private final Today today;
    private final FirstSteps steps;

    TodayController(Today today, FirstSteps steps) {
        this.today = today;
        this.steps = steps;
    }

    @AllowedTo({
        Role.OFFICER,
        Role.APPROVER,
        Role.FOCAL_POINT,
        Role.CONTRIBUTOR,
        Role.ADMIN,
        Role.AUDITOR
    })
    @GetMapping("/")
    String today(CurrentPerson current, Reader reader, Model model) {
        var person = Person.of(current);
        model.addAttribute("isOfficer", person.is(Role.OFFICER));
        model.addAttribute("isFocalPoint", person.is(Role.FOCAL_POINT));
        model.addAttribute("found", today.of(person, reader));
        model.addAttribute("steps", person.is(Role.OFFICER) ? steps.open() : List.of());
        return "today/today";
    }
}
