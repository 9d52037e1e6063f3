package org.nmirf.node.practice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the country's files hold about the cases behind a practice. It never leaves: the scan finds
 * it again in the texts, however it is written there.
 *
 * @param people names of people
 * @param organisations names of courts, prisons, schools, associations
 * @param places addresses and names of places
 * @param numbers numbers of cases, documents and telephones
 */
@Schema(name = "Known", description = "What the files hold about the cases behind it; never leaves")
public record Known(
        List<String> people,
        List<String> organisations,
        List<String> places,
        List<String> numbers) {

    /** Nothing is known. */
    public static final Known NONE = new Known(List.of(), List.of(), List.of(), List.of());

    /** What was stored before there were such lists, or sent without them, is empty. */
    public Known {
        people = List.copyOf(Objects.requireNonNullElse(people, List.of()));
        organisations = List.copyOf(Objects.requireNonNullElse(organisations, List.of()));
        places = List.copyOf(Objects.requireNonNullElse(places, List.of()));
        numbers = List.copyOf(Objects.requireNonNullElse(numbers, List.of()));
    }

    /** Never the values: they end up in logs by accident. */
    @Override
    public String toString() {
        long size = Stream.of(people, organisations, places, numbers).mapToLong(List::size).sum();
        return "Known[" + size + "]";
    }
}
