package org.nmirf.local.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample files of one country, read as they are. */
record SampleRegister(
        List<Map<String, String>> recommendations,
        JsonNode people,
        JsonNode obligations,
        JsonNode actions) {

    static final List<String> FILES =
            List.of(
                    "/sample/recommendations-%s.csv",
                    "/sample/institutions-%s.json",
                    "/sample/obligations-%s.json",
                    "/sample/actions-%s.json");

    static SampleRegister of(String country) {
        List<byte[]> files = FILES.stream().map(file -> bytes(file.formatted(country))).toList();
        return new SampleRegister(
                rows(new String(files.get(0), StandardCharsets.UTF_8)),
                new JsonMapper().readTree(files.get(1)),
                new JsonMapper().readTree(files.get(2)),
                new JsonMapper().readTree(files.get(3)));
    }

    /** Practices of a country. */
    static List<Map<String, String>> practices(String country) {
        byte[] file = bytes("/sample/practices-%s.csv".formatted(country));
        return rows(new String(file, StandardCharsets.UTF_8));
    }

    /** Codes of a vocabulary. */
    static Set<String> codes(String vocabulary) {
        return new JsonMapper()
                .readTree(bytes("/vocabularies/" + vocabulary + ".json"))
                .required("concepts")
                .valueStream()
                .map(concept -> concept.required("code").asString())
                .collect(Collectors.toSet());
    }

    static byte[] bytes(String file) {
        try (InputStream content = SampleRegister.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(content, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Map<String, String>> rows(String csv) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(csv, format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
