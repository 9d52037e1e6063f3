package org.nmirf.node.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.UUID;
import org.nmirf.node.obligation.Due;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Standing;
import org.nmirf.web.page.Reader;

/**
 * An obligation in one line, in the reader's language.
 *
 * @param body what the body is called
 * @param procedureKey message key of what is owed
 * @param due the day or month, written out
 * @param symbol document that prints the date; may be empty
 * @param amount what the words of its standing count: days, months or years
 * @param wordsKey message key of those words
 */
record Row(
        UUID id,
        String code,
        String body,
        String procedureKey,
        Due dueDate,
        String due,
        String symbol,
        Standing standing,
        String wordsKey,
        long amount) {

    private static final int DAYS_IN_WORDS = 60;
    private static final int MONTHS_IN_WORDS = 24;
    private static final int MONTHS = 12;

    static Row of(Obligation obligation, Standing standing, LocalDate today, Reader reader) {
        var content = obligation.content();
        long months = standing.monthsLate(today);
        boolean isLate = standing.state() == Standing.State.OVERDUE;
        String unit =
                -standing.days() <= DAYS_IN_WORDS
                        ? "days"
                        : months < MONTHS_IN_WORDS ? "months" : "years";
        long amount =
                switch (unit) {
                    case "days" -> -standing.days();
                    case "months" -> months;
                    default -> months / MONTHS;
                };
        return new Row(
                obligation.id(),
                content.body(),
                reader.label("bodies", content.body()),
                "obligation.procedure." + content.procedure(),
                content.due(),
                written(content.due(), reader),
                content.symbol(),
                standing,
                isLate ? "obligation.late." + unit : "obligation.standing." + standing.state(),
                isLate ? amount : Math.max(0, standing.days()));
    }

    /** A day, or a month where only that is printed, in words. */
    static String written(Due due, Reader reader) {
        return due.isMonth() ? written(due.month(), reader) : reader.day(due.last());
    }

    static String written(YearMonth month, Reader reader) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, reader.locale())
                + " "
                + month.getYear();
    }

    /** Class of the mark that stands before its words. */
    public String sign() {
        return "sign-"
                + standing.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
