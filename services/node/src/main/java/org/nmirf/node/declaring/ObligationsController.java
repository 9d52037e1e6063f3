package org.nmirf.node.declaring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Declared;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.declaration.Declaration;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.Declarations;
import org.nmirf.node.declaration.ObligationEntry;
import org.nmirf.node.obligation.Due;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the reporting obligations go to the network. */
@Controller
class ObligationsController {

    private final PublicObligations current;
    private final Declarations declarations;
    private final DeclarationPages pages;

    ObligationsController(
            PublicObligations current, Declarations declarations, DeclarationPages pages) {
        this.current = current;
        this.declarations = declarations;
        this.pages = pages;
    }

    /**
     * One obligation as the page shows it.
     *
     * @param due in the reader's words
     * @param submitted in the reader's words; null while it is not submitted
     */
    record Line(ObligationEntry entry, String due, @Nullable String submitted) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/obligations/network")
    ModelAndView show(CurrentPerson person, Reader reader) {
        Declaration known = declarations.find(DeclarationKind.OBLIGATIONS).orElse(null);
        Declared now = current.current().orElse(null);
        Declared waiting = known == null ? null : known.waiting();
        return new ModelAndView("declaration/obligations")
                .addObject("view", pages.of(DeclarationKind.OBLIGATIONS, Person.of(person), reader))
                .addObject("lines", lines(waiting == null ? now : waiting, reader))
                .addObject("stay", current.stay())
                .addObject("difference", difference(known, now));
    }

    /** Null while nothing is published. */
    private static @Nullable CalendarDifference difference(
            @Nullable Declaration known, @Nullable Declared now) {
        Declared published = known == null ? null : known.published();
        if (published == null) {
            return null;
        }
        var difference =
                CalendarDifference.between(
                        ObligationEntry.of(published),
                        now == null ? List.of() : ObligationEntry.of(now));
        return difference.isNone() ? null : difference;
    }

    private static List<Line> lines(@Nullable Declared shown, Reader reader) {
        return shown == null
                ? List.of()
                : ObligationEntry.of(shown).stream().map(entry -> line(entry, reader)).toList();
    }

    private static Line line(ObligationEntry entry, Reader reader) {
        String submitted = entry.submitted();
        return new Line(
                entry,
                written(Due.parse(entry.due()), reader),
                submitted == null ? null : reader.day(LocalDate.parse(submitted)));
    }

    private static String written(Due due, Reader reader) {
        return due.isMonth() ? reader.month(due.month().atDay(1)) : reader.day(due.last());
    }
}
