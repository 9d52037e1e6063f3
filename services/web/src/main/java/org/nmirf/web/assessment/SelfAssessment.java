package org.nmirf.web.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.assessment.Indicator.Part;

/**
 * How a mechanism sees itself, for its own picture over the years and never for a ranking.
 *
 * @param levels of what was assessed; the rest is missing and counts as 0
 */
public record SelfAssessment(Map<Indicator, Integer> levels) {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** Copies the levels. */
    public SelfAssessment {
        var copy = new EnumMap<Indicator, Integer>(Indicator.class);
        copy.putAll(levels);
        levels = Collections.unmodifiableMap(copy);
    }

    /** The assessment in these codes; unknown codes and levels that there are not are left out. */
    public static SelfAssessment of(Map<String, Integer> codes) {
        var levels = new EnumMap<Indicator, Integer>(Indicator.class);
        codes.forEach(
                (code, level) ->
                        Indicator.of(code)
                                .filter(one -> one.has(level))
                                .ifPresent(one -> levels.put(one, level)));
        return new SelfAssessment(levels);
    }

    /** Breadth: a third of the sum of participation, and the sum of what is done. */
    public BigDecimal x() {
        return BigDecimal.valueOf(sum(Part.PARTICIPATION))
                .divide(THREE, 2, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(sum(Part.BREADTH)));
    }

    /** Institutionalisation: the sum of its levels. */
    public BigDecimal y() {
        return BigDecimal.valueOf(sum(Part.INSTITUTION));
    }

    private int sum(Part part) {
        return part.indicators().stream().mapToInt(one -> levels.getOrDefault(one, 0)).sum();
    }

    /** How many indicators of the part were assessed. */
    public int assessed(Part part) {
        return (int) part.indicators().stream().filter(levels::containsKey).count();
    }

    /** Whether nothing was assessed. */
    public boolean isEmpty() {
        return levels.isEmpty();
    }

    /** How many indicators of the axis X were assessed. */
    public int assessedX() {
        return assessed(Part.PARTICIPATION) + assessed(Part.BREADTH);
    }

    /** How many indicators the axis X has. */
    public int allX() {
        return Part.PARTICIPATION.indicators().size() + Part.BREADTH.indicators().size();
    }

    /** How many indicators of the axis Y were assessed. */
    public int assessedY() {
        return assessed(Part.INSTITUTION);
    }

    /** How many indicators the axis Y has. */
    public int allY() {
        return Part.INSTITUTION.indicators().size();
    }

    /** The parts in their order, for a page. */
    public List<Group> groups() {
        return List.of(Part.values()).stream()
                .map(
                        part ->
                                new Group(
                                        part,
                                        part.indicators().stream()
                                                .map(one -> new Row(one, levels.get(one)))
                                                .toList()))
                .toList();
    }

    /** A part as a page shows it. */
    public record Group(Part part, List<Row> rows) {

        /** Message key of its name. */
        public String key() {
            return "assessment.part." + part;
        }
    }

    /**
     * One indicator as a page shows it.
     *
     * @param level null when it was not assessed
     */
    public record Row(Indicator indicator, @Nullable Integer level) {

        /** Message key of what it is called. */
        public String key() {
            return "assessment.of." + indicator.code();
        }

        /** Message key of what its level means. */
        public String levelKey() {
            Integer reached = level();
            return reached == null ? "assessment.missing" : levelKey(indicator, reached);
        }

        /** Message key of what a level means. */
        public static String levelKey(Indicator indicator, int level) {
            String scale =
                    indicator.part() == Part.PARTICIPATION ? "participation" : indicator.code();
            return "assessment.level." + scale + "." + level;
        }

        /** One for each step above 0: whether it is reached. */
        public List<Boolean> steps() {
            Integer reached = level();
            return IntStream.rangeClosed(1, indicator.highest())
                    .mapToObj(step -> reached != null && reached >= step)
                    .toList();
        }

        /** Whether it works against the mechanism. */
        public boolean isAgainst() {
            Integer reached = level();
            return reached != null && reached < 0;
        }
    }
}
