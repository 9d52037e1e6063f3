package org.nmirf.node.incoming;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that the Universal Human Rights Index exports; one entry is in memory at a time. */
final class IndexJson {

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    // Programs for tables write NaN for an empty cell.
                                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
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
     * Reads the entries: a list, one a line, or inside of whatever says how many there are.
     *
     * @param wanted which to keep
     * @param most how many may be kept
     */
    static Outcome<Kept> read(InputStream content, Predicate<RawRow> wanted, int most) {
        var reading = new Reading(wanted, most);
        try (JsonParser parser = JSON.createParser(content)) {
            return reading.read(parser);
        } catch (JacksonException broken) {
            return Outcome.invalid("incoming.broken-json", reading.count + 1);
        }
    }

    /** Walks through a file; every object that says a text and where it stands is an entry. */
    private static final class Reading {

        private static final Set<Field> PLACES =
                Set.of(Field.BODY, Field.SYMBOL, Field.COUNTRIES, Field.ANNOTATION, Field.TYPE);

        private final Predicate<RawRow> wanted;
        private final int most;
        private final List<RawRow> rows = new ArrayList<>();
        private int count;
        private boolean hasList;
        private boolean hasOthers;

        Reading(Predicate<RawRow> wanted, int most) {
            this.wanted = wanted;
            this.most = most;
        }

        Outcome<Kept> read(JsonParser parser) {
            while (parser.nextToken() != null && rows.size() <= most) {
                value(parser, false);
            }
            if (rows.size() > most) {
                return Outcome.invalid("incoming.too-many-rows", most);
            }
            if (count == 0) {
                boolean isEmpty = hasList && !hasOthers;
                return Outcome.invalid(isEmpty ? "incoming.no-rows" : "incoming.unknown-file");
            }
            return Outcome.done(new Kept(rows, count - rows.size()));
        }

        private void value(JsonParser parser, boolean isListed) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                hasOthers |= !isEntry(parser) && isListed;
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                hasList = true;
                while (parser.nextToken() != JsonToken.END_ARRAY && rows.size() <= most) {
                    value(parser, true);
                }
            }
        }

        private boolean isEntry(JsonParser parser) {
            Map<Field, String> cells = new EnumMap<>(Field.class);
            while (parser.nextToken() != JsonToken.END_OBJECT && rows.size() <= most) {
                Optional<Field> field = field(parser.currentName());
                JsonToken token = parser.nextToken();
                boolean isInside =
                        token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
                if (field.isPresent()) {
                    String text = text(parser.readValueAsTree());
                    cells.merge(field.get(), text, (first, next) -> first.isBlank() ? next : first);
                } else if (isInside && !cells.containsKey(Field.TEXT)) {
                    value(parser, false);
                } else {
                    parser.skipChildren();
                }
            }
            boolean isEntry =
                    cells.containsKey(Field.TEXT)
                            && cells.keySet().stream().anyMatch(PLACES::contains);
            if (isEntry) {
                add(new RawRow(count + 1, cells));
            }
            return isEntry;
        }

        private void add(RawRow row) {
            count++;
            if (wanted.test(row)) {
                rows.add(row);
            }
        }
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
            return Stream.of(
                            "Name", "name", "Label", "label", "Text", "text", "Title", "title",
                            "Code", "code")
                    .map(value::path)
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .findFirst()
                    .orElse("");
        }
        return value.isNull() ? "" : value.asString("");
    }
}
