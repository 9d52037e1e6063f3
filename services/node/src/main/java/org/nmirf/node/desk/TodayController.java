package org.nmirf.node.desk;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.reminder.OwnDue;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what waits for the person. */
@Controller
class TodayController {

    private final Waiting waiting;
    private final OwnDue due;

    TodayController(Waiting waiting, OwnDue due) {
        this.waiting = waiting;
        this.due = due;
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
        model.addAttribute("isApprover", person.is(Role.APPROVER));
        model.addAttribute("isFocalPoint", person.is(Role.FOCAL_POINT));
        model.addAttribute("seesReleases", Waiting.seesReleases(person));
        model.addAttribute("waiting", waiting.of(person, reader.language()));
        model.addAttribute("due", due.of(person, reader));
        model.addAttribute("seesReminders", person.is(Role.OFFICER) || person.is(Role.ADMIN));
        return "today/today";
    }
}
