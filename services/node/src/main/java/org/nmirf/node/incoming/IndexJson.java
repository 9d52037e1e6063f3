package org.nmirf.node.incoming;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.node.incoming.RawRow.Field;
import org.nmirf.node.outcome.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that the Universal Human Rights Index exports; one entry is in memory at a time. */
final class IndexJson {

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(30)
                                                    .maxStringLength(1_000_000)
                                                    .maxNameLength(200)
                                                    .build())
                                    .build())
                    .build();

    private IndexJson() {}

    /**
     * What was kept.
     *
     * @param skipped how many entries were not
     */
    record Kept(List<RawRow> rows, int skipped) {

        Kept {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Reads the entries.
     *
     * @param wanted which to keep
     * @param most how many may be kept
     */
    static Outcome<Kept> read(InputStream content, Predicate<RawRow> wanted, int most) {
        List<RawRow> rows = new ArrayList<>();
        int count = 0;
        try (JsonParser parser = JSON.createParser(content)) {
            if (!findList(parser)) {
                return Outcome.invalid("incoming.unknown-file");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode entry = parser.readValueAsTree();
                count++;
                RawRow row = new RawRow(count, cells(entry));
                if (row.has(Field.TEXT) && wanted.test(row)) {
                    rows.add(row);
                }
                if (rows.size() > most) {
                    return Outcome.invalid("incoming.too-many-rows", most);
                }
            }
            return count == 0
                    ? Outcome.invalid("incoming.no-rows")
                    : Outcome.done(new Kept(rows, count - rows.size()));
        } catch (JacksonException broken) {
            return Outcome.invalid("incoming.broken-json", count + 1);
        }
    }

    // The list is the whole file, or the first list in it.
    private static boolean findList(JsonParser parser) {
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.START_ARRAY) {
            token = parser.nextToken();
        }
        return token != null;
    }

    private static Map<Field, String> cells(JsonNode entry) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        for (Map.Entry<String, JsonNode> property : entry.properties()) {
            field(property.getKey())
                    .ifPresent(field -> cells.putIfAbsent(field, text(property.getValue())));
        }
        return cells;
    }

    private static Optional<Field> field(String name) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "numberindocument", "paragraph" -> Optional.of(Field.PARAGRAPH);
            case "uprposition", "uprpositions" -> Optional.of(Field.POSITION);
            case "uprrecommendingcountries", "uprstates" -> Optional.of(Field.STATES);
            default -> IndexSheet.field(name);
        };
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(IndexJson::text).collect(Collectors.joining("\n"));
        }
        if (value.isObject()) {
            return Stream.of("Name", "name", "Label", "label", "Text", "text", "Code", "code")
                    .map(value::path)
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .findFirst()
                    .orElse("");
        }
        return value.isNull() ? "" : value.asString("");
    }
}
