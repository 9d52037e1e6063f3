package org.nmirf.bench.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was typed after the name of a benchmark.
 *
 * @param values option to its value
 */
public record Options(Map<String, String> values) {

    /**
     * Reads pairs of an option and its value.
     *
     * @param known all options there are
     * @return empty when one is unknown or lacks its value
     */
    public static Optional<Options> parse(List<String> arguments, Set<String> known) {
        Map<String, String> values = new TreeMap<>();
        for (int at = 0; at + 1 < arguments.size(); at += 2) {
            values.put(arguments.get(at), arguments.get(at + 1));
        }
        return arguments.size() % 2 == 0 && known.containsAll(values.keySet())
                ? Optional.of(new Options(values))
                : Optional.empty();
    }

    /**
     * A whole number, 0 or more.
     *
     * @throws WrongInputException when something else was typed
     */
    public int number(String option, int otherwise) {
        String value = values.get(option);
        return value == null ? otherwise : atLeast(0, option, value);
    }

    /**
     * How many of something, at least one.
     *
     * @throws WrongInputException when something else was typed
     */
    public int count(String option, int otherwise) {
        String value = values.get(option);
        return value == null ? otherwise : atLeast(1, option, value);
    }

    /**
     * How many of something, several times: whole numbers of at least one, with commas between
     * them.
     *
     * @return in ascending order
     * @throws WrongInputException when something else was typed
     */
    public List<Integer> counts(String option, int otherwise) {
        return Arrays.stream(values.getOrDefault(option, String.valueOf(otherwise)).split(",", -1))
                .map(value -> atLeast(1, option, value))
                .sorted()
                .toList();
    }

    private static int atLeast(int least, String option, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Refused below, as one that is too small is.
        }
        throw new WrongInputException(
                "%s takes a whole number, %d or more, not \"%s\".".formatted(option, least, value));
    }

    /** A file or directory, if it was named. */
    public Optional<Path> path(String option) {
        return Optional.ofNullable(values.get(option)).map(Path::of);
    }
}
