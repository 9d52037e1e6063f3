package org.nmirf.bench.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.nmirf.bench.relevance.JudgedSet.Asked;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexDocuments;
import org.nmirf.schemas.AnsweredRecommendation;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;

/** The sample practices of the local network with the queries and judgements of this project. */
final class SamplePractices {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> COUNTRIES = List.of("ma", "pt", "py");
    static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt");

    private final IndexDocuments documents;
    private final Path folder;

    /**
     * Reads samples from a folder.
     *
     * @param folder with {@code practices-COUNTRY.csv}
     */
    SamplePractices(IndexDocuments documents, Path folder) {
        this.documents = documents;
        this.folder = folder;
    }

    /** Every text of every practice. */
    JudgedSet whole() throws IOException {
        return set("samples", (language, original) -> true, query -> true);
    }

    /** Each practice only in the language it was written in. */
    JudgedSet originals() throws IOException {
        return set("samples, originals only", String::equals, query -> true);
    }

    /** What queries in one language find when nothing is written in it. */
    JudgedSet elsewhere(String asked) throws IOException {
        return set(
                "samples, nothing in " + asked,
                (language, original) -> !language.equals(asked),
                query -> query.group().startsWith(asked + " "));
    }

    /** Every text with the recommendations it answers, for recommendations that are pasted. */
    JudgedSet answers() throws IOException {
        return new JudgedSet(
                "samples, pasted recommendations",
                documents((language, original) -> true, true),
                queries("recommendations").toList(),
                PlainFolder.judgements(lines("recommendations-qrels.tsv")));
    }

    private JudgedSet set(
            String name,
            BiPredicate<String, String> isKept,
            java.util.function.Predicate<Asked> isAsked)
            throws IOException {
        return new JudgedSet(
                name,
                documents(isKept, false),
                queries("queries").filter(isAsked).toList(),
                PlainFolder.judgements(lines("qrels.tsv")));
    }

    private List<IndexDocument> documents(
            BiPredicate<String, String> isKept, boolean withRecommendations) throws IOException {
        List<IndexDocument> found = new ArrayList<>();
        for (String country : COUNTRIES) {
            var known = SampleRecommendations.read(folder, country);
            for (CSVRecord row : rows(folder.resolve("practices-" + country + ".csv"))) {
                var answered =
                        list(row, "recommendations").stream()
                                .filter(place -> withRecommendations)
                                .map(known::get)
                                .toList();
                found.add(document(row, country, isKept, answered));
            }
        }
        return found;
    }

    static List<CSVRecord> rows(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file);
                var rows =
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(lines)) {
            return rows.getRecords();
        }
    }

    /** Queries counted under their language and kind. */
    private static Stream<Asked> queries(String file) throws IOException {
        Map<String, String> groups = new HashMap<>();
        for (String line : lines(file + "-kinds.tsv")) {
            String[] parts = line.split("\t", -1);
            groups.put(parts[0], parts[1] + " " + parts[2]);
        }
        return PlainFolder.queries(lines(file + ".tsv"), "").stream()
                .map(one -> new Asked(one.id(), groups.getOrDefault(one.id(), ""), one.text()));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream content = SamplePractices.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("no " + file);
            }
            return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }

    private IndexDocument document(
            CSVRecord row,
            String country,
            BiPredicate<String, String> isKept,
            List<AnsweredRecommendation> answered) {
        String original = row.get("original_language");
        boolean isNamed = row.get("attribution").equals("named");
        Practice practice =
                Practice.newBuilder()
                        .setTexts(
                                LANGUAGES.stream()
                                        .filter(language -> !row.get("title_" + language).isEmpty())
                                        .filter(language -> isKept.test(language, original))
                                        .map(language -> text(row, language, original))
                                        .toList())
                        .setAreas(list(row, "areas"))
                        .setThemes(list(row, "themes"))
                        .setBodies(list(row, "bodies"))
                        .setGroups(list(row, "groups"))
                        .setSdgs(list(row, "sdg_targets"))
                        .setRecommendations(answered)
                        .setAttribution(
                                Attribution.valueOf(
                                        row.get("attribution").toUpperCase(Locale.ROOT)))
                        .build();
        var shown =
                isNamed
                        ? new IndexDocuments.Shown("NAMED", country, null)
                        : new IndexDocuments.Shown("NETWORK", null, null);
        return IndexDocument.live(
                row.get("reference"), 1, documents.practice(practice, shown, DAY));
    }

    private static PracticeText text(CSVRecord row, String language, String original) {
        return PracticeText.newBuilder()
                .setLanguage(language)
                .setProvenance(
                        language.equals(original)
                                ? Provenance.ORIGINAL
                                : Provenance.HUMAN_TRANSLATION)
                .setTitle(row.get("title_" + language))
                .setSummary(row.get("summary_" + language))
                .setChallenge(row.get("challenge_" + language))
                .setResponse(row.get("response_" + language))
                .setResults(row.get("results_" + language))
                .setLessons(row.get("lessons_" + language))
                .build();
    }

    private static List<String> list(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(";", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
