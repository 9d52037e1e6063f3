package org.nmirf.bench.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up recommendations in the spreadsheet that a node imports; the same seed makes the same. */
final class RandomRegister {

    static final List<String> BODIES =
            List.of(
                    "CERD",
                    "CESCR",
                    "CCPR",
                    "CEDAW",
                    "CAT",
                    "CRC",
                    "CRPD",
                    "CED",
                    "SR-TORTURE",
                    "SR-HOUSING",
                    "WG-ARBITRARY-DETENTION");
    static final List<String> THEMES =
            List.of(
                    "torture",
                    "health",
                    "education",
                    "detention",
                    "vaw",
                    "housing",
                    "water",
                    "labour",
                    "fair-trial",
                    "legal-reform",
                    "nhri",
                    "land",
                    "poverty",
                    "trafficking",
                    "access-to-justice",
                    "freedom-of-expression");
    static final List<String> GROUPS =
            List.of("children", "women", "migrants", "detainees", "disabilities", "rural", "older");
    static final List<String> GOALS =
            List.of("1.3", "3.8", "4.5", "5.2", "6.1", "8.8", "10.7", "16.1", "16.3", "16.a");
    static final List<String> STATES =
            List.of("ar", "br", "ca", "de", "fr", "gh", "in", "ke", "mx", "no", "ph", "sn", "uy");
    static final List<String> POSITIONS = List.of("supported", "noted", "partly-supported");
    static final List<String> STATUSES =
            List.of("implemented", "partially-implemented", "in-progress", "not-started");
    static final List<String> KINDS =
            List.of("RECOMMENDATION", "OBSERVATION", "PLEDGE", "DECISION");
    static final List<String> PRIORITIES = List.of("HIGH", "MEDIUM", "LOW");

    private static final int CATEGORIES = 5;
    private static final int CONTINUING = 2;
    private static final int SESSIONS = 52;
    private static final int OF_ONE_DOCUMENT = 60;

    private final long seed;
    private final Random random;
    private final Phrases phrases;
    private final List<String> institutions;

    /**
     * @param institutions names of institutions that lead; none leads when it is empty
     */
    RandomRegister(long seed, Phrases phrases, List<String> institutions) {
        this.seed = seed;
        this.random = new Random(seed);
        this.phrases = phrases;
        this.institutions = List.copyOf(institutions);
    }

    /** A file of that many rows, numbered from the first one on. */
    byte[] file(int first, int rows) {
        List<Map<String, String>> all =
                IntStream.range(first, first + rows).mapToObj(this::row).toList();
        var columns = new TreeSet<String>();
        all.forEach(row -> columns.addAll(row.keySet()));
        var text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : all) {
            text.append(
                            columns.stream()
                                    .map(column -> quoted(row.getOrDefault(column, "")))
                                    .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> row(int number) {
        Map<String, String> row = new LinkedHashMap<>();
        int document = number / OF_ONE_DOCUMENT;
        row.put("reference", "BENCH-" + seed + "-" + number);
        row.put("document_date", LocalDate.of(2006, 3, 1).plusDays(document * 53L).toString());
        row.put("paragraph", (document + 5) + "." + (number % OF_ONE_DOCUMENT + 1));
        row.put("kind", random.nextInt(4) == 0 ? pick(KINDS) : KINDS.getFirst());
        row.put("themes", some(THEMES));
        row.put("groups", some(GROUPS));
        row.put("sdgs", some(GOALS));
        source(row, document);
        texts(row);
        followUp(row, 1 + random.nextInt(CATEGORIES));
        return row;
    }

    /** Every second document is one of the review. The symbols are of no country. */
    private void source(Map<String, String> row, int document) {
        String body = document % 2 == 0 ? "UPR" : BODIES.get(document / 2 % BODIES.size());
        row.put("body", body);
        if (body.equals("UPR")) {
            row.put("symbol", "A/HRC/" + (document + 7) + "/" + (seed % 1000 + 1));
            row.put("upr_session", Integer.toString(1 + document % SESSIONS));
            row.put("position", pick(POSITIONS));
            row.put("recommending_states", some(STATES));
        } else {
            row.put("symbol", body + "/C/XXX/CO/" + document + seed % 1000);
        }
    }

    /** The original, and now and then all translations. */
    private void texts(Map<String, String> row) {
        List<String> sentences = phrases.sentence(random);
        int original = random.nextInt(sentences.size());
        boolean isTranslated = random.nextInt(3) == 0;
        row.put("original_language", Phrases.LANGUAGES.get(original));
        for (int at = 0; at < sentences.size(); at++) {
            if (at == original || isTranslated) {
                row.put("text_" + Phrases.LANGUAGES.get(at), sentences.get(at));
            }
        }
    }

    private void followUp(Map<String, String> row, int category) {
        row.put("category", Integer.toString(category));
        if (random.nextInt(4) == 0) {
            return;
        }
        row.put("priority", pick(PRIORITIES));
        // What goes on by its nature is never implemented.
        row.put("status", category == CONTINUING ? "ongoing-by-nature" : pick(STATUSES));
        if (!institutions.isEmpty()) {
            row.put("lead_institution", pick(institutions));
        }
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One to three. */
    private String some(List<String> choices) {
        var some = new ArrayList<String>();
        for (int at = random.nextInt(3); at >= 0; at--) {
            some.add(pick(choices));
        }
        return some.stream().distinct().collect(Collectors.joining(";"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
