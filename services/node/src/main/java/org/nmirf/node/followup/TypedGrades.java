package org.nmirf.node.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.Grade;
import org.springframework.util.MultiValueMap;

/**
 * Grades as they stand in the fields of the page.
 *
 * @param added new ones
 * @param removed places of those to take away
 */
record TypedGrades(List<Grade> added, Set<Integer> removed) {

    static Outcome<TypedGrades> read(MultiValueMap<String, String> fields) {
        Set<Integer> removed =
                fields.getOrDefault("remove", List.of()).stream()
                        .filter(place -> place.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        String grade = value(fields, "grade");
        if (grade.isEmpty()) {
            return Outcome.done(new TypedGrades(List.of(), removed));
        }
        List<Detail> wrong = new ArrayList<>();
        String round = value(fields, "round");
        if (!round.matches("[1-9]\\d?")) {
            wrong.add(Detail.of("round", "recommendation.grade-missing"));
        }
        String day = value(fields, "gradedOn");
        LocalDate date = null;
        try {
            date = day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            wrong.add(Detail.of("gradedOn", "followup.day"));
        }
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        String limb = value(fields, "limb").toLowerCase(Locale.ROOT);
        var added =
                new Grade(limb, grade, Integer.parseInt(round), value(fields, "gradedIn"), date);
        return Outcome.done(new TypedGrades(List.of(added), removed));
    }

    private static String value(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
