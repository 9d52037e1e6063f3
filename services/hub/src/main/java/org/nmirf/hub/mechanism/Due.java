package org.nmirf.hub.mechanism;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.schemas.Obligation;
import org.nmirf.schemas.Obligations;
import org.nmirf.web.page.Reader;

/**
 * One reporting obligation as a page shows it.
 *
 * @param body code of bodies
 * @param procedure code of procedures
 * @param due as printed, in the reader's words
 * @param submitted day in the reader's words; null while it is not submitted
 */
record Due(String body, String procedure, String due, @Nullable String submitted) {

    private static final int MONTH_LENGTH = "2026-05".length();

    /** What is open first, each by its due date. */
    static List<Due> of(Obligations obligations, Reader reader) {
        return sorted(obligations).stream().map(one -> of(one, reader)).toList();
    }

    static List<Due> upcoming(Obligations obligations, LocalDate today, Reader reader) {
        return upcoming(obligations, today).stream().map(one -> of(one, reader)).toList();
    }

    /** What is open and due from today on, within twelve months. */
    static List<Obligation> upcoming(Obligations obligations, LocalDate today) {
        return sorted(obligations).stream()
                .filter(one -> one.getSubmitted() == null)
                .filter(one -> isWithinAYear(one.getDue(), today))
                .toList();
    }

    /** A month that is printed without a day counts until its end. */
    private static boolean isWithinAYear(String due, LocalDate today) {
        boolean isMonth = due.length() == MONTH_LENGTH;
        LocalDate first = isMonth ? YearMonth.parse(due).atDay(1) : LocalDate.parse(due);
        LocalDate last = isMonth ? YearMonth.parse(due).atEndOfMonth() : first;
        return !last.isBefore(today) && !first.isAfter(today.plusYears(1));
    }

    static List<Obligation> sorted(Obligations obligations) {
        return obligations.getEntries().stream()
                .sorted(
                        Comparator.comparing((Obligation one) -> one.getSubmitted() != null)
                                .thenComparing(Obligation::getDue)
                                .thenComparing(Obligation::getBody))
                .toList();
    }

    private static Due of(Obligation one, Reader reader) {
        String submitted = one.getSubmitted();
        return new Due(
                one.getBody(),
                one.getProcedure(),
                written(one.getDue(), reader),
                submitted == null ? null : reader.day(LocalDate.parse(submitted)));
    }

    private static String written(String due, Reader reader) {
        return due.length() == MONTH_LENGTH
                ? reader.month(YearMonth.parse(due).atDay(1))
                : reader.day(LocalDate.parse(due));
    }
}
