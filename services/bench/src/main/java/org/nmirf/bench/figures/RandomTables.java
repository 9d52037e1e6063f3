package org.nmirf.bench.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.UnitOfCount;

/** Tables and files of records as a country could count them, with many small numbers. */
final class RandomTables {

    private static final String PERIOD = "2025";

    private final Random random;

    RandomTables(long seed) {
        random = new Random(seed);
    }

    /** Two-way or hierarchical, of cases or of persons. */
    FigureTable any() {
        int rows = 3 + random.nextInt(8);
        int columns = 2 + random.nextInt(7);
        boolean nested = random.nextBoolean() && rows > 3;
        Dimension region = nested ? nested("region", 2, rows / 2 + 1) : flat("region", rows);
        return filled(unit(), new Layout(List.of(region, flat("theme", columns))));
    }

    FigureTable small() {
        int rows = 2 + random.nextInt(4);
        int columns = 2 + random.nextInt(4);
        return filled(unit(), new Layout(List.of(flat("region", rows), flat("theme", columns))));
    }

    UnitOfCount unit() {
        return random.nextBoolean() ? UnitOfCount.PERSON : UnitOfCount.CASE;
    }

    static Dimension flat(String name, int codes) {
        return Dimension.flat(
                name, IntStream.range(0, codes).mapToObj(i -> name.charAt(0) + "" + i).toList());
    }

    /** A dimension of three levels: groups, their members, and the total. */
    static Dimension nested(String name, int groups, int members) {
        SortedMap<String, String> parents = new TreeMap<>();
        for (int i = 0; i < groups; i++) {
            String group = name.charAt(0) + "" + i;
            parents.put(group, "");
            for (int j = 0; j < members; j++) {
                parents.put(group + "." + j, group);
            }
        }
        return new Dimension(name, parents);
    }

    /** Log-normal counts around 30, so that about one in six is below 10, and some zeros. */
    FigureTable filled(UnitOfCount unit, Layout layout) {
        return filled(unit, layout, 30);
    }

    /** Log-normal counts around a median, and some zeros. */
    FigureTable filled(UnitOfCount unit, Layout layout, double median) {
        Map<String, Double> effects = new HashMap<>();
        for (Dimension dimension : layout.dimensions()) {
            dimension.leaves().forEach(leaf -> effects.put(leaf, 0.5 * random.nextGaussian()));
        }
        Map<CellName, FigureTable.Counted> inner = new HashMap<>();
        for (CellName cell : layout.inner()) {
            double log = Math.log(median) + 0.7 * random.nextGaussian();
            for (String code : cell.codes().values()) {
                log += effects.getOrDefault(code, 0.0);
            }
            long count = random.nextInt(30) == 0 ? 0 : Math.round(Math.exp(log));
            inner.put(cell, FigureTable.Counted.of(count));
        }
        return new FigureTable(unit, PERIOD, layout, inner);
    }

    /** A file of records with a code for each of the dimensions. */
    List<Map<String, String>> records(List<Dimension> dimensions, int size) {
        List<Map<String, String>> records = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<String, String> row = new HashMap<>();
            for (Dimension dimension : dimensions) {
                List<String> leaves = dimension.leaves();
                double skewed = random.nextDouble() * random.nextDouble();
                row.put(dimension.name(), leaves.get((int) (skewed * leaves.size())));
            }
            records.add(row);
        }
        return records;
    }

    static FigureTable tabulate(
            UnitOfCount unit, List<Dimension> dimensions, List<Map<String, String>> records) {
        Map<CellName, Set<String>> cells = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            CellName cell = CellName.TOTAL;
            for (Dimension dimension : dimensions) {
                cell =
                        cell.with(
                                dimension.name(),
                                records.get(i).getOrDefault(dimension.name(), ""));
            }
            cells.computeIfAbsent(cell, any -> new HashSet<>()).add("hash-" + i);
        }
        Map<CellName, FigureTable.Counted> inner = new HashMap<>();
        cells.forEach((cell, set) -> inner.put(cell, FigureTable.Counted.of(set)));
        return new FigureTable(unit, PERIOD, new Layout(dimensions), inner);
    }
}
