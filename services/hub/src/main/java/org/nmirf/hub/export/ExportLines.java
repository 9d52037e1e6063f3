package org.nmirf.hub.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.export.ExportedPractice.Text;

/** A practice as lines of a table: one for each of its texts, all with the same columns. */
final class ExportLines {

    /** Names of the columns, for programs and as ends of message keys; new ones come last. */
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "version",
                    "language",
                    "origin",
                    "title",
                    "summary",
                    "challenge",
                    "response",
                    "results",
                    "lessons",
                    "preconditions",
                    "costs",
                    "attribution",
                    "country",
                    "region",
                    "published",
                    "areas",
                    "themes",
                    "bodies",
                    "groups",
                    "sdgs",
                    "resources",
                    "from",
                    "to",
                    "languages",
                    "recommendations",
                    "url");

    private static final String BETWEEN = "; ";

    private final ExportNames names;

    ExportLines(ExportNames names) {
        this.names = names;
    }

    List<List<String>> of(ExportedPractice practice) {
        return practice.texts().entrySet().stream()
                .map(text -> line(practice, text.getKey(), text.getValue()))
                .toList();
    }

    private List<String> line(ExportedPractice practice, String language, Text text) {
        List<String> line = new ArrayList<>(COLUMNS.size());
        line.addAll(List.of(practice.id(), Long.toString(practice.version())));
        line.addAll(List.of(names.language(language), names.origin(text.provenance())));
        line.addAll(List.of(text.title(), text.summary(), text.challenge(), text.response()));
        line.addAll(List.of(text.results(), text.lessons(), text.preconditions(), text.costs()));
        line.add(names.attribution(practice.attribution()));
        line.add(code(practice.country(), names::country));
        line.add(code(practice.region(), one -> names.label("regional-groups", one)));
        line.add(practice.published());
        Map<String, List<String>> codes = new LinkedHashMap<>();
        codes.put("areas", practice.areas());
        codes.put("themes", practice.themes());
        codes.put("bodies", practice.bodies());
        codes.put("groups", practice.groups());
        codes.put("sdgs", practice.sdgs());
        codes.forEach((vocabulary, some) -> line.add(labels(vocabulary, some)));
        line.add(code(practice.resourceLevel(), one -> names.label("resource-levels", one)));
        line.add(number(practice.yearFrom()));
        line.add(number(practice.yearTo()));
        line.add(joined(practice.languages().stream().map(names::language)));
        line.add(joined(practice.recommendations().stream().map(ExportLines::place)));
        line.add(practice.url());
        return List.copyOf(line);
    }

    private String labels(String vocabulary, List<String> codes) {
        return joined(codes.stream().map(code -> names.label(vocabulary, code)));
    }

    private static String place(ExportedPractice.Answered one) {
        return one.paragraph().isEmpty() ? one.symbol() : one.symbol() + ", " + one.paragraph();
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(BETWEEN));
    }

    private static String code(@Nullable String code, UnaryOperator<String> name) {
        return code == null ? "" : name.apply(code);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
