package org.nmirf.hub.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The rules that days and addresses keep which the committee announces. */
public final class FieldRules {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private FieldRules() {}

    /** The day that a text names in ISO 8601, or empty where it names none that can be meant. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Whether one day is another or later, and fewer days after it than that. */
    public static boolean isWithin(LocalDate last, LocalDate first, int days) {
        return !last.isBefore(first) && last.isBefore(first.plusDays(days));
    }

    /** Whether it is a web address of at most that many characters, without a person's name. */
    public static boolean isWebAddress(String text, int longest) {
        try {
            var address = new URI(text);
            return text.length() <= longest
                    && "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
