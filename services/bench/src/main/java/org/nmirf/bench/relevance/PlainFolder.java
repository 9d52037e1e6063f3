package org.nmirf.bench.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.measure.WrongInputException;
import org.nmirf.bench.relevance.JudgedSet.Asked;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexDocuments;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a set from a folder: {@code corpus.jsonl} with an object {@code {"id", "language", "title",
 * "text"}} a line, {@code queries.tsv} with an id, a tab and the words a line, and {@code
 * qrels.tsv} as TREC has it: query, a number of no use, document, grade.
 */
final class PlainFolder {

    private static final String CORPUS = "corpus.jsonl";
    private static final String QUERIES = "queries.tsv";
    private static final String JUDGEMENTS = "qrels.tsv";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final IndexDocuments documents;
    private final JsonMapper json = JsonMapper.builder().build();

    PlainFolder(IndexDocuments documents) {
        this.documents = documents;
    }

    /**
     * The sets of a folder and of the folders in it.
     *
     * @return not empty
     * @throws WrongInputException when there is none, a file is missing or a line is not as it must
     *     be; says which
     */
    List<JudgedSet> sets(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongInputException("There is no folder " + folder + ".");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<JudgedSet> sets =
                    Stream.concat(Stream.of(folder), inside.filter(Files::isDirectory).sorted())
                            .filter(one -> Files.exists(one.resolve(CORPUS)))
                            .map(this::read)
                            .toList();
            if (sets.isEmpty()) {
                throw new WrongInputException(
                        "There is no " + CORPUS + " in " + folder + " or a folder in it.");
            }
            return sets;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private JudgedSet read(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        Progress.say("reading " + name);
        List<IndexDocument> found = new ArrayList<>();
        Set<String> languages = new HashSet<>();
        eachLine(
                folder.resolve(CORPUS),
                line -> {
                    JsonNode one = json.readTree(line);
                    languages.add(one.required("language").asString());
                    found.add(document(one));
                });
        String language = languages.size() == 1 ? languages.iterator().next() : "";
        List<Asked> queries = new ArrayList<>();
        eachLine(folder.resolve(QUERIES), line -> queries.add(query(line, language)));
        Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
        eachLine(folder.resolve(JUDGEMENTS), line -> add(line, judgements));
        return new JudgedSet(name, found, queries, judgements);
    }

    private static void eachLine(Path file, Consumer<String> reader) {
        if (!Files.exists(file)) {
            throw new WrongInputException("There is no file " + file + ".");
        }
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.accept(line);
                }
            }
        } catch (CharacterCodingException notUtf8) {
            // Text is decoded ahead of the lines: the number would be of another one.
            throw new WrongInputException(file + " is not in UTF-8.");
        } catch (JacksonException | IllegalArgumentException bad) {
            throw new WrongInputException(
                    file + ", line " + number + ", cannot be read: " + bad.getMessage());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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

    /** Lines of queries. */
    static List<Asked> queries(List<String> lines, String group) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> query(line, group))
                .toList();
    }

    /** Lines of judgements: of each query, document to grade. */
    static Map<String, Map<String, Integer>> judgements(List<String> lines) {
        Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> add(line, judgements));
        return judgements;
    }

    private static Asked query(String line, String group) {
        String[] parts = line.split("\t", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("an id, a tab and the words are wanted");
        }
        return new Asked(parts[0], group, parts[1]);
    }

    private static void add(String line, Map<String, Map<String, Integer>> judgements) {
        String[] parts = line.strip().split("\\s+", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "a query, a number of no use, a document and a grade are wanted");
        }
        judgements
                .computeIfAbsent(parts[0], query -> new HashMap<>())
                .put(parts[2], Integer.parseInt(parts[3]));
    }
}
