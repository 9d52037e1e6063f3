package org.nmirf.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.bench.relevance.JudgedSet.Asked;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexDocuments;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a set from a folder: {@code corpus.jsonl} with an object {@code {"id", "language", "title",
 * "text"}} a line, {@code queries.tsv} with an id, a tab and the words a line, and {@code
 * qrels.tsv} as TREC has it: query, a number of no use, document, grade.
 */
final class PlainFolder {

    static final String CORPUS = "corpus.jsonl";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final IndexDocuments documents;
    private final JsonMapper json = JsonMapper.builder().build();

    PlainFolder(IndexDocuments documents) {
        this.documents = documents;
    }

    /**
     * The set.
     *
     * @throws IOException when a file is missing
     * @throws IllegalArgumentException when a line is not as it must be
     */
    JudgedSet read(Path folder) throws IOException {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        List<IndexDocument> found = new ArrayList<>();
        Map<String, Integer> languages = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(CORPUS))) {
            if (!line.isBlank()) {
                JsonNode one = json.readTree(line);
                languages.merge(one.required("language").asString(), 1, Integer::sum);
                found.add(document(one));
            }
        }
        String language = languages.size() == 1 ? languages.keySet().iterator().next() : "";
        return new JudgedSet(
                name,
                found,
                queries(Files.readAllLines(folder.resolve("queries.tsv")), language),
                judgements(Files.readAllLines(folder.resolve("qrels.tsv"))));
    }

    private IndexDocument document(JsonNode one) {
        String id = one.required("id").asString();
        Practice practice =
                Practice.newBuilder()
                        .setTexts(
                                List.of(
                                        PracticeText.newBuilder()
                                                .setLanguage(one.required("language").asString())
                                                .setProvenance(Provenance.ORIGINAL)
                                                .setTitle(one.path("title").asString(""))
                                                .setResponse(one.required("text").asString())
                                                .build()))
                        .setAttribution(Attribution.NETWORK)
                        .build();
        return IndexDocument.live(
                id,
                1,
                documents.practice(practice, new IndexDocuments.Shown("NETWORK", null, null), DAY));
    }

    static List<Asked> queries(List<String> lines, String group) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 2))
                .map(parts -> new Asked(parts[0], group, parts[1]))
                .toList();
    }

    static Map<String, Map<String, Integer>> judgements(List<String> lines) {
        Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                String[] parts = line.strip().split("\\s+", -1);
                judgements
                        .computeIfAbsent(parts[0], query -> new HashMap<>())
                        .put(parts[2], Integer.parseInt(parts[3]));
            }
        }
        return judgements;
    }
}
