package org.nmirf.bench.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Confidential;
import org.nmirf.disclosure.Draft;
import org.nmirf.disclosure.Finding;
import org.nmirf.disclosure.ScanProfile;
import org.nmirf.disclosure.Scanner;
import org.nmirf.disclosure.TextKey;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.known.KnownEntities;

/** Measures the full scan on annotated sets, on generated values and on ordinary texts. */
public final class DisclosureBench {

    private static final long SEED = 20_190_801L;
    private static final Duration LIMIT = Duration.ofMinutes(1);
    // A country that none of the sets is about: nothing may hang on knowing it.
    private static final Scanner SCANNER = Scanner.full(ScanProfile.named("CH")).within(LIMIT);
    private static final int ROUNDS = 3;

    private final List<Score> scores = new ArrayList<>();
    private final @Nullable Path errors;

    private DisclosureBench(@Nullable Path errors) {
        this.errors = errors;
    }

    /**
     * Runs all of it.
     *
     * @param arguments {@code --corpus DIR [--json FILE] [--errors DIR] [--only SET]}
     * @return the exit code
     */
    public static int run(List<String> arguments) {
        Map<String, String> options = new TreeMap<>();
        for (int at = 0; at + 1 < arguments.size(); at += 2) {
            options.put(arguments.get(at), arguments.get(at + 1));
        }
        String corpus = options.get("--corpus");
        if (corpus == null || arguments.size() % 2 != 0) {
            System.err.println(
                    "run disclosure --corpus DIR [--json FILE] [--errors DIR] [--only SET]");
            return 2;
        }
        String errors = options.get("--errors");
        DisclosureBench bench = new DisclosureBench(errors == null ? null : Path.of(errors));
        try {
            bench.measure(Path.of(corpus), options.getOrDefault("--only", ""));
            System.out.print(Report.table(bench.scores));
            String json = options.get("--json");
            if (json != null) {
                Files.writeString(Path.of(json), Report.json(bench.scores));
            }
            return 0;
        } catch (IOException fault) {
            System.err.println("cannot read or write: " + fault.getMessage());
            return 1;
        }
    }

    private void measure(Path folder, String only) throws IOException {
        sayUnknown(folder);
        for (Corpus corpus : Corpus.values()) {
            if (!only.isEmpty() && !only.equals(corpus.set())) {
                continue;
            }
            if (!Files.exists(folder.resolve(corpus.file()))) {
                System.out.println("skipped, not there: " + corpus.file());
                continue;
            }
            Scorer scorer = new Scorer();
            for (AnnotatedText text : corpus.read(folder)) {
                scorer.add(text, Spans.of(scan(SCANNER, text.text(), text.language())));
            }
            scores.add(scorer.score(corpus.set(), corpus.isByEntity()));
            write(corpus.set(), scorer);
        }
        if (only.isEmpty() || only.equals("ordinary")) {
            ordinary();
        }
        if (only.isEmpty() || only.equals("evasions")) {
            evasions();
        }
        if (only.isEmpty() || only.equals("known")) {
            known();
        }
        if (only.isEmpty() || only.equals("time")) {
            scores.add(ScanTime.measure(SCANNER));
        }
    }

    private static void sayUnknown(Path folder) throws IOException {
        List<String> names = Stream.of(Corpus.values()).map(Corpus::file).toList();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .forEach(name -> System.out.println("unknown, left aside: " + name));
        }
    }

    static List<Finding> scan(Scanner scanner, String text, String language) {
        Draft draft = Draft.by("bench", Map.of(new TextKey("text", language), text));
        return scanner.scan(Confidential.of(draft)).orElseThrow().findings();
    }

    private void ordinary() throws IOException {
        Scorer scorer = new Scorer();
        long masks = 0;
        long words = 0;
        for (AnnotatedText text : OrdinaryTexts.read()) {
            List<Finding> findings = scan(SCANNER, text.text(), text.language());
            scorer.add(text, Spans.of(findings));
            masks += findings.size();
            words += Tokens.all(text.text()).size();
        }
        Score score = scorer.score("ordinary", false);
        String note =
                String.format(
                        Locale.ROOT,
                        "%.1f masks per 1,000 of %d words",
                        1000.0 * masks / words,
                        words);
        scores.add(
                new Score(
                        score.set(),
                        score.n(),
                        score.directRecall(),
                        score.quasiRecall(),
                        java.util.OptionalDouble.empty(),
                        score.maskedShare(),
                        Map.of(),
                        Map.of(),
                        note));
        write("ordinary", scorer);
    }

    private void evasions() throws IOException {
        Random random = new Random(SEED);
        Scorer scorer = new Scorer();
        for (Evasion evasion : Evasion.values()) {
            for (var kind : GeneratedIdentifiers.KINDS.entrySet()) {
                for (var carrier : Carriers.SENTENCES.entrySet()) {
                    for (String sentence : carrier.getValue()) {
                        String value = evasion.of(kind.getValue().apply(random));
                        one(scorer, SCANNER, sentence, value, kind.getKey(), carrier.getKey());
                    }
                }
            }
        }
        add(scorer, "evasions");
    }

    private void known() throws IOException {
        Scorer scorer = new Scorer();
        Random random = new Random(SEED);
        for (GeneratedKnown.Known known : GeneratedKnown.names(random, ROUNDS * 4)) {
            Scanner scanner =
                    Scanner.structured("ch")
                            .within(LIMIT)
                            .knowing(KnownEntities.none().person(known.held()));
            one(scorer, scanner, known.written(), "PERSON", known.language());
        }
        for (var kind :
                Map.of("CASE_NUMBER", "2019-TR 88 b", "PLACE", "12, rue des Oliviers").entrySet()) {
            for (Evasion evasion : Evasion.values()) {
                Scanner scanner =
                        Scanner.structured("ch")
                                .within(LIMIT)
                                .knowing(
                                        KnownEntities.none()
                                                .number(
                                                        IdentifierType.valueOf(kind.getKey()),
                                                        kind.getValue()));
                for (String language : Carriers.SENTENCES.keySet()) {
                    one(scorer, scanner, evasion.of(kind.getValue()), kind.getKey(), language);
                }
            }
        }
        add(scorer, "known");
    }

    private static void one(
            Scorer scorer, Scanner scanner, String value, String type, String language) {
        for (String sentence : Carriers.SENTENCES.getOrDefault(language, List.of())) {
            one(scorer, scanner, sentence, value, type, language);
        }
    }

    private static void one(
            Scorer scorer,
            Scanner scanner,
            String sentence,
            String value,
            String type,
            String language) {
        String text = sentence.formatted(value);
        int start = text.indexOf(value);
        AnnotatedText annotated =
                new AnnotatedText(
                        text,
                        "en",
                        List.of(
                                new AnnotatedText.Mention(
                                        start,
                                        start + value.length(),
                                        type,
                                        "value",
                                        AnnotatedText.Need.DIRECT)));
        scorer.add(annotated, Spans.of(scan(scanner, text, language)));
    }

    private void add(Scorer scorer, String set) throws IOException {
        Score score = scorer.score(set, true);
        scores.add(
                new Score(
                        set,
                        score.n(),
                        score.directRecall(),
                        score.quasiRecall(),
                        java.util.OptionalDouble.empty(),
                        java.util.OptionalDouble.empty(),
                        score.mentionRecall(),
                        Map.of(),
                        score.note()));
        write(set, scorer);
    }

    private void write(String set, Scorer scorer) throws IOException {
        if (errors != null) {
            Files.createDirectories(errors);
            Files.write(
                    errors.resolve(set + ".txt"),
                    scorer.errors().stream()
                            .map(
                                    error ->
                                            error.kind()
                                                    + "\t"
                                                    + error.value().replace('\n', ' ')
                                                    + "\t"
                                                    + error.around())
                            .toList());
        }
    }
}
