package org.nmirf.node.calendar;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reporting calendar. */
@Controller
class CalendarController {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final CalendarPages pages;

    CalendarController(CalendarPages pages) {
        this.pages = pages;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/obligations")
    ModelAndView list(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String state,
            CurrentPerson current,
            Reader reader) {
        var person = Person.of(current);
        int chosen = Math.clamp(year == null ? pages.thisYear() : year, FIRST_YEAR, LAST_YEAR);
        var page = pages.of(body, chosen, state.equals("submitted"), person, reader);
        return new ModelAndView("calendar/list")
                .addObject("view", page)
                .addObject("isOfficer", person.is(Role.OFFICER))
                .addObject(
                        "isSecretariat",
                        Stream.of(Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR)
                                .anyMatch(person::is));
    }
}
