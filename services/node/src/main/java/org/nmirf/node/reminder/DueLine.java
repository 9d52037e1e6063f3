package org.nmirf.node.reminder;

import java.time.LocalDate;
import org.nmirf.node.due.Due;
import org.nmirf.web.page.Reader;

/**
 * Something due as a page shows it.
 *
 * @param language code of the title's language; empty when it is not known
 * @param group {@code overdue}, {@code today}, {@code week} or {@code later}
 * @param days between the day on which it is due and today
 * @param isDeputy whether the reader stands in for whoever answers for it
 */
public record DueLine(
        Due due,
        String title,
        String language,
        String group,
        long days,
        String day,
        boolean isDeputy) {

    static DueLine of(Due due, LocalDate today, boolean isDeputy, Reader reader) {
        String code = reader.language().code();
        return new DueLine(
                due,
                ReminderLetter.title(due, code),
                due.title().bestFor(code).map(best -> best.language()).orElse(""),
                ReminderLetter.group(due, today),
                Math.abs(due.lateOn(today)),
                reader.day(due.on()),
                isDeputy);
    }

    /** Class of the mark before the words. */
    public String mark() {
        return switch (group) {
            case "overdue" -> "state-stopped";
            case "today", "week" -> "state-under-way";
            default -> "state-done";
        };
    }
}
