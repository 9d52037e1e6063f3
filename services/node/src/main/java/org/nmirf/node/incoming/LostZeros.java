package org.nmirf.node.incoming;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.node.spreadsheet.Sheet;

/**
 * Paragraphs that a spreadsheet took for numbers: 118.10 became 118.1. Between 118.9 and 118.11 it
 * is clear what was meant; nothing else is touched.
 */
final class LostZeros {

    private static final Pattern PARTED = Pattern.compile("(\\d{1,4})\\.(\\d{1,3})");

    private LostZeros() {}

    private record Place(String symbol, String main, int minor) {

        static Optional<Place> of(Sheet.Row row) {
            Matcher parted = PARTED.matcher(row.get("paragraph"));
            return parted.matches()
                    ? Optional.of(
                            new Place(
                                    row.get("symbol").toUpperCase(Locale.ROOT),
                                    parted.group(1),
                                    Integer.parseInt(parted.group(2))))
                    : Optional.empty();
        }

        Place next() {
            return new Place(symbol, main, minor + 1);
        }

        String number() {
            return main + "." + minor;
        }

        /** Whether this is what a spreadsheet shows of the other. */
        boolean isLeftOf(Place other) {
            return minor != other.minor
                    && symbol.equals(other.symbol)
                    && new BigDecimal(number()).compareTo(new BigDecimal(other.number())) == 0;
        }
    }

    /** What the paragraphs were, by row. */
    static Map<Integer, String> find(Sheet sheet) {
        List<Sheet.Row> rows = sheet.rows();
        Set<Place> seen = new HashSet<>();
        Map<Integer, String> found = new HashMap<>();
        Optional<Place> before = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Place> here = Place.of(rows.get(i));
            Optional<Place> after =
                    i + 1 < rows.size() ? Place.of(rows.get(i + 1)) : Optional.empty();
            Optional<Place> expected = before.map(Place::next).filter(left(here));
            boolean isCertain =
                    here.filter(seen::contains).isPresent()
                            || after.equals(expected.map(Place::next));
            if (expected.isPresent() && isCertain) {
                found.put(rows.get(i).number(), expected.get().number());
                here = expected;
            }
            here.ifPresent(seen::add);
            before = here;
        }
        return found;
    }

    private static Predicate<Place> left(Optional<Place> here) {
        return expected -> here.filter(one -> one.isLeftOf(expected)).isPresent();
    }
}
