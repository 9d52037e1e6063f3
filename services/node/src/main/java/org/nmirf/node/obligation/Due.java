package org.nmirf.node.obligation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something is due, as a document prints it: a day, or only a month.
 *
 * @param last the last day on which it is not late
 * @param isMonth whether the document prints only the month
 */
public record Due(LocalDate last, boolean isMonth) {

    private static final int MONTH_LENGTH = "2026-05".length();

    /**
     * Reads it.
     *
     * @param text {@code 2026-05-14} or {@code 2026-05}
     * @throws DateTimeException when it is neither
     */
    @JsonCreator
    public static Due parse(String text) {
        String plain = text.strip();
        return plain.length() == MONTH_LENGTH
                ? new Due(YearMonth.parse(plain).atEndOfMonth(), true)
                : new Due(LocalDate.parse(plain), false);
    }

    /** The same, for what people typed. */
    public static Optional<Due> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** As {@link #parse} reads it. */
    @JsonValue
    public String text() {
        return isMonth ? month().toString() : last.toString();
    }

    /** The month in which it is due. */
    @JsonIgnore
    public YearMonth month() {
        return YearMonth.from(last);
    }
}
