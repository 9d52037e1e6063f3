package org.nmirf.hub.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.page.Reader;

/**
 * A member says that its mechanism adapted a practice.
 *
 * @param practice id of the practice that was adapted
 * @param country who adapted it, ISO 3166-1 alpha-2 in lower case
 * @param words what it says of that, or null
 * @param own id of its own practice that came of it; null unless there is one under its name
 * @param on day on which it was said
 * @param isToTheDay whether that day may be told; of a practice without a name only the month, for
 *     the practice must have been there by then
 */
record Adoption(
        UUID id,
        UUID practice,
        String country,
        @Nullable Words words,
        @Nullable UUID own,
        LocalDate on,
        boolean isToTheDay) {

    /** A sentence and its language. */
    record Words(String language, String text) {

        /** Lines of the text that are not empty. */
        public List<String> paragraphs() {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /** When it was said, as exactly as may be told. */
    public String told(Reader reader) {
        return isToTheDay ? reader.day(on) : reader.month(on);
    }

    /** The day by which lists sort: in between others an exact one would tell itself. */
    LocalDate order() {
        return isToTheDay ? on : on.withDayOfMonth(1);
    }
}
