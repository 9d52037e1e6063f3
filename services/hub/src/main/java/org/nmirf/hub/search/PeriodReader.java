package org.nmirf.hub.search;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.QueryReader.Rejected;
import org.springframework.util.MultiValueMap;

/** Reads periods from the parameters of an address. */
final class PeriodReader {

    /** First and last year in which a practice was under way. */
    static final String FROM = "from";

    static final String TO = "to";

    /** First and last month of publication, also as a year. */
    static final String PUBLISHED_FROM = "published-from";

    static final String PUBLISHED_TO = "published-to";

    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2100;

    private PeriodReader() {}

    static Periods read(MultiValueMap<String, String> parameters, List<Rejected> rejected) {
        return new Periods(
                value(FROM, PeriodReader::year, "2015", parameters, rejected),
                value(TO, PeriodReader::year, "2020", parameters, rejected),
                value(PUBLISHED_FROM, text -> month(text, 1), "2026-03", parameters, rejected),
                value(PUBLISHED_TO, text -> month(text, 12), "2026-03", parameters, rejected));
    }

    private static <T> @Nullable T value(
            String parameter,
            Function<String, T> reading,
            String example,
            MultiValueMap<String, String> parameters,
            List<Rejected> rejected) {
        Optional<String> given = QueryReader.first(parameters, parameter);
        try {
            return given.map(reading).orElse(null);
        } catch (IllegalArgumentException | DateTimeException notSo) {
            rejected.add(new Rejected(parameter, List.of(example)));
            return null;
        }
    }

    private static Integer year(String text) {
        int year = Integer.parseInt(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(text);
        }
        return year;
    }

    private static YearMonth month(String text, int monthOfYear) {
        return text.indexOf('-') < 0
                ? YearMonth.of(year(text), monthOfYear)
                : YearMonth.parse(text);
    }
}
