package org.nmirf.node.directory;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which institutions and their people are found. */
@Controller
class DirectoryController {

    private final Directory directory;
    private final FocalPoints focalPoints;

    DirectoryController(Directory directory, FocalPoints focalPoints) {
        this.directory = directory;
        this.focalPoints = focalPoints;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.FOCAL_POINT, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/people")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean past,
            CurrentPerson current,
            Reader reader,
            Model model) {
        var person = Person.of(current);
        model.addAttribute("view", directory.of(q, past, reader.language()));
        model.addAttribute("q", q);
        model.addAttribute("past", past);
        model.addAttribute("coordinators", focalPoints.coordinators());
        model.addAttribute("mayWrite", mayWrite(person));
        model.addAttribute("seesContacts", seesContacts(person));
        model.addAttribute("isKnown", focalPoints.findByAccount(person.name()).isPresent());
        return "people/list";
    }

    static boolean mayWrite(Person person) {
        return person.is(Role.OFFICER) || person.is(Role.ADMIN);
    }

    /** How letters reach people is for the secretariat; others see who answers where. */
    static boolean seesContacts(Person person) {
        return mayWrite(person) || person.is(Role.APPROVER) || person.is(Role.AUDITOR);
    }
}
