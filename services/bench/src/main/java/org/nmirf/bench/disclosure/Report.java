package org.nmirf.bench.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;

/** Shows scores as a table for people and as JSON for programs. */
final class Report {

    private Report() {}

    static String table(List<Score> scores) {
        StringBuilder table =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%-10s %6s %7s %7s %9s %7s  %s%n",
                                "set",
                                "n",
                                "direct",
                                "quasi",
                                "precision",
                                "masked",
                                "recall by type; what must stay; bound at 95 %"));
        for (Score score : scores) {
            List<String> rest = new ArrayList<>();
            score.mentionRecall().forEach((type, value) -> rest.add(type + " " + three(value)));
            score.kept().forEach((type, value) -> rest.add(type + " left alone " + three(value)));
            if (!score.note().isEmpty()) {
                rest.add(score.note());
            }
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%-10s %6d %7s %7s %9s %7s  %s%n",
                            score.set(),
                            score.n(),
                            shown(score.directRecall()),
                            shown(score.quasiRecall()),
                            shown(score.tokenPrecision()),
                            shown(score.maskedShare()),
                            String.join("; ", rest)));
        }
        return table.toString();
    }

    private static String shown(OptionalDouble value) {
        return value.isPresent() ? three(value.getAsDouble()) : "";
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String json(List<Score> scores) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Score score : scores) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("set", score.set());
            one.put("n", score.n());
            put(one, "directRecall", score.directRecall());
            put(one, "quasiRecall", score.quasiRecall());
            put(one, "tokenPrecision", score.tokenPrecision());
            put(one, "maskedShare", score.maskedShare());
            one.put("mentionRecall", score.mentionRecall());
            if (!score.kept().isEmpty()) {
                one.put("keptShare", score.kept());
            }
            if (!score.note().isEmpty()) {
                one.put("note", score.note());
            }
            all.add(one);
        }
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all)
                + "\n";
    }

    private static void put(Map<String, Object> one, String name, OptionalDouble value) {
        if (value.isPresent()) {
            one.put(name, value.getAsDouble());
        }
    }
}
