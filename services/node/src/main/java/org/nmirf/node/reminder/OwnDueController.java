package org.nmirf.node.reminder;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of everything that is due for whoever looks. */
@Controller
class OwnDueController {

    private final OwnDue due;

    OwnDueController(OwnDue due) {
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
    @GetMapping("/reminders/own")
    String list(CurrentPerson current, Reader reader, Model model) {
        model.addAttribute("due", due.of(Person.of(current), reader));
        return "reminder/own";
    }
}
