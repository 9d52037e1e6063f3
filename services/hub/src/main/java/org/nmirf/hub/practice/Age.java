package org.nmirf.hub.practice;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.nmirf.web.page.Reader;

/** How long ago something was, as people say it: 3 days ago, two months ago, this month. */
final class Age {

    private static final int DAYS_UNTIL_MONTHS = 45;
    private static final int MONTHS_UNTIL_YEARS = 18;

    private Age() {}

    /** From a day that may be told. */
    static String inDays(LocalDate day, LocalDate today, Reader reader) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
        if (days == 0) {
            return words(reader).format(Direction.THIS, AbsoluteUnit.DAY);
        }
        return days < DAYS_UNTIL_MONTHS
                ? words(reader).format(days, Direction.LAST, RelativeUnit.DAYS)
                : inMonths((int) ChronoUnit.MONTHS.between(day, today), reader);
    }

    /** From the month alone: the same on every day of a month. */
    static String inMonths(LocalDate day, LocalDate today, Reader reader) {
        return inMonths(
                (int) ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(today)),
                reader);
    }

    private static String inMonths(int months, Reader reader) {
        if (months <= 0) {
            return words(reader).format(Direction.THIS, AbsoluteUnit.MONTH);
        }
        int years = months / 12;
        return months < MONTHS_UNTIL_YEARS
                ? words(reader).format(months, Direction.LAST, RelativeUnit.MONTHS)
                : words(reader).format(years, Direction.LAST, RelativeUnit.YEARS);
    }

    private static RelativeDateTimeFormatter words(Reader reader) {
        return RelativeDateTimeFormatter.getInstance(ULocale.forLocale(reader.locale()));
    }
}
