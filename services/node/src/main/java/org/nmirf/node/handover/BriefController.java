package org.nmirf.node.handover;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page that a successor reads first, and prints. */
@Controller
class BriefController {

    private final Brief brief;

    BriefController(Brief brief) {
        this.brief = brief;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/handovers/{id}")
    String show(@PathVariable String id, CurrentPerson current, Reader reader, Model model) {
        var person = Person.of(current);
        var view =
                brief.of(Dossiers.uuid(id), reader)
                        .filter(one -> mayRead(one, person))
                        .orElseThrow(() -> new MissingPageException(id));
        model.addAttribute("view", view);
        model.addAttribute("days", Brief.DAYS);
        model.addAttribute("mayWrite", person.is(Role.OFFICER) || person.is(Role.ADMIN));
        return "handover/brief";
    }

    private static boolean mayRead(Brief.View view, Person person) {
        boolean isOnlyFocalPoint =
                !person.is(Role.OFFICER)
                        && !person.is(Role.APPROVER)
                        && !person.is(Role.ADMIN)
                        && !person.is(Role.AUDITOR);
        return !isOnlyFocalPoint
                || (view.successor().isActive()
                        && view.successor().account().equals(person.name()));
    }
}
