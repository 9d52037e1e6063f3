package org.nmirf.hub.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.ProgressCell;
import org.nmirf.schemas.UnitOfCount;

/** Small tables of figures. */
final class Figures {

    private Figures() {}

    /** A table that shows a small count, or hides one that its line gives away. */
    static Progress unsafe(Random random) {
        @Nullable Long[] inner = new Long[4];
        Arrays.setAll(inner, place -> 10L + random.nextInt(90));
        inner[random.nextInt(4)] =
                random.nextBoolean() ? null : Long.valueOf(1 + random.nextInt(9));
        return table(random.nextBoolean() ? UnitOfCount.CASE : UnitOfCount.PERSON, inner);
    }

    /** Two themes by two ages, row by row; with totals wherever they can be known. */
    static Progress table(UnitOfCount unit, @Nullable Long... inner) {
        Long[] truth =
                Arrays.stream(inner).map(count -> count == null ? 25L : count).toArray(Long[]::new);
        List<ProgressCell> cells = new ArrayList<>();
        cells.add(cell(inner[0], "a", "x"));
        cells.add(cell(inner[1], "a", "y"));
        cells.add(cell(inner[2], "b", "x"));
        cells.add(cell(inner[3], "b", "y"));
        cells.add(cell(truth[0] + truth[1], "a", ""));
        cells.add(cell(truth[2] + truth[3], "b", ""));
        cells.add(cell(truth[0] + truth[2], "", "x"));
        cells.add(cell(truth[1] + truth[3], "", "y"));
        cells.add(cell(truth[0] + truth[1] + truth[2] + truth[3], "", ""));
        return Progress.newBuilder()
                .setPeriod("2025")
                .setUnit(unit)
                .setDimensions(List.of("theme", "age"))
                .setCells(cells)
                .build();
    }

    private static ProgressCell cell(@Nullable Long count, String theme, String age) {
        Map<String, String> codes = new TreeMap<>();
        if (!theme.isEmpty()) {
            codes.put("theme", theme);
        }
        if (!age.isEmpty()) {
            codes.put("age", age);
        }
        return new ProgressCell(codes, count);
    }
}
