package org.nmirf.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A table of measures for people, and the same as JSON for programs. */
public final class Report {

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param name of the benchmark
     */
    public Report(String name) {
        this.name = name;
    }

    /**
     * One line.
     *
     * @param measure what was measured
     * @param result what came out, for people
     * @param wanted what it should be; empty where nothing is wanted
     * @param values numbers for programs
     */
    public record Row(String measure, String result, String wanted, Map<String, Double> values) {}

    /** Adds a line. */
    public void add(String measure, String result, String wanted, Map<String, Double> values) {
        rows.add(new Row(measure, result, wanted, values));
    }

    /** Adds a line of several runs. */
    public void add(String measure, Spread spread, int decimals, String wanted) {
        add(
                measure,
                spread.text(decimals),
                wanted,
                Map.of("median", spread.median(), "min", spread.min(), "max", spread.max()));
    }

    /** All lines below each other. */
    public String table() {
        int first = width(rows.stream().map(Row::measure).toList());
        int second = width(rows.stream().map(Row::result).toList());
        var table = new StringBuilder(name).append('\n');
        for (Row row : rows) {
            String line = padded(row.measure(), first) + "  " + padded(row.result(), second);
            table.append((line + "  " + row.wanted()).stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }

    /** Writes the lines for programs: measure to its numbers. */
    public void write(Path file) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("benchmark", name);
        rows.forEach(row -> all.put(row.measure(), row.values()));
        try {
            Files.writeString(
                    file,
                    JsonMapper.builder()
                                    .build()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(all)
                            + "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
