package org.nmirf.bench.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.nmirf.bench.measure.Command;
import org.nmirf.bench.measure.Command.Result;
import org.nmirf.bench.measure.Options;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.measure.Report;
import org.nmirf.bench.network.HubParts;
import org.nmirf.bench.network.Workplace;
import org.nmirf.bench.relevance.JudgedSet.Asked;
import org.nmirf.engines.ElasticsearchServer;
import org.nmirf.engines.FreePorts;
import org.nmirf.hub.concept.ConceptFinder;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.Names;
import org.nmirf.web.vocabulary.Countries;
import tools.jackson.databind.json.JsonMapper;

/** The command that measures how good answers are. */
public final class RelevanceBench {

    /** How it is called. */
    public static final String USAGE =
            "run relevance [--corpus DIR] [--samples DIR] [--data DIR] [--json FILE]";

    private static final Set<String> OPTIONS = Set.of("--corpus", "--samples", "--data", "--json");

    /** Names the folder of the local network's sample practices. */
    private static final String SAMPLES = "nmirf.bench.samples";

    private static final int HEAP = 1024;
    private static final String PASSWORD = "made-up";

    /**
     * What Lucene's BM25 with the analyzer of the language gives for public sets: Anserini 1.5.0,
     * k1 = 0.9, b = 0.4, nDCG of the first ten.
     */
    private static final Map<String, Double> REFERENCES =
            Map.of(
                    "xquad-ar", 0.9380,
                    "xquad-en", 0.9646,
                    "xquad-es", 0.9583,
                    "xquad-ru", 0.9556,
                    "xquad-zh", 0.9659);

    private final ElasticsearchClient engine;
    private final Names names;
    private final ConceptFinder concepts;
    private final Report report = new Report("relevance");

    private RelevanceBench(ElasticsearchClient engine, Names names) {
        this.engine = engine;
        this.names = names;
        this.concepts = new ConceptFinder(names.vocabularies(), names.countries());
    }

    /**
     * Measures the sample practices, or the sets of a folder.
     *
     * @param arguments as {@link #USAGE} says
     * @return the exit code: 2 when the arguments are wrong
     */
    public static int run(List<String> arguments) {
        return Command.run(arguments, OPTIONS, USAGE, RelevanceBench::measure);
    }

    private static Result measure(Options options) {
        try (HubParts hub = HubParts.withoutDatabase()) {
            var folders = new PlainFolder(hub.documents());
            List<JudgedSet> sets = options.path("--corpus").map(folders::sets).orElse(List.of());
            return measure(options, hub, sets);
        }
    }

    /** Asks the sets of a folder, or where there are none the sample practices. */
    private static Result measure(Options options, HubParts hub, List<JudgedSet> sets) {
        try (Workplace work = Workplace.in(options.path("--data"));
                var server =
                        new ElasticsearchServer(
                                work.directory().resolve("elasticsearch"),
                                FreePorts.find(1).getFirst(),
                                PASSWORD,
                                HEAP)) {
            Progress.say("starting Elasticsearch");
            server.start();
            server.awaitReady();
            try (ElasticsearchClient client = client(server)) {
                var names = new Names(hub.vocabularies(), new Countries());
                var bench = new RelevanceBench(client, names);
                if (!sets.isEmpty()) {
                    bench.folders(sets);
                } else {
                    Path folder =
                            options.path("--samples")
                                    .orElseGet(
                                            () -> Path.of(System.getProperty(SAMPLES, "sample")));
                    bench.samples(new SamplePractices(hub.documents(), folder));
                }
                return new Result(bench.report, true);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static ElasticsearchClient client(ElasticsearchServer server) {
        String account = server.user() + ":" + server.password();
        String login = Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
        Rest5Client connection =
                Rest5Client.builder(server.uri())
                        .setDefaultHeaders(
                                new Header[] {new BasicHeader("Authorization", "Basic " + login)})
                        .build();
        return new ElasticsearchClient(
                new Rest5ClientTransport(
                        connection, new Jackson3JsonpMapper(JsonMapper.builder().build())));
    }

    /** Every set apart, then all of them in one index. */
    private void folders(List<JudgedSet> sets) throws IOException {
        Map<String, Measures> apart = new HashMap<>();
        for (JudgedSet set : sets) {
            try (var index = index(set.documents())) {
                Measures measures = ask(index, set);
                apart.put(set.name(), measures);
                Optional<Double> reference = Optional.ofNullable(REFERENCES.get(set.name()));
                add(set.name(), measures, reference, ">= 0.98 of Lucene's BM25");
            }
        }
        if (sets.size() > 1) {
            together(sets, apart);
        }
    }

    private void together(List<JudgedSet> sets, Map<String, Measures> apart) throws IOException {
        List<IndexDocument> all = sets.stream().flatMap(set -> set.documents().stream()).toList();
        try (var index = index(all)) {
            for (JudgedSet set : sets) {
                add(
                        set.name() + ", all sets in one index",
                        ask(index, set),
                        Optional.ofNullable(apart.get(set.name())).map(Measures::ndcg10),
                        ">= 0.97 of apart");
            }
        }
    }

    private void samples(SamplePractices samples) throws IOException {
        addWithGroups(samples.whole(), JudgedIndex::answers);
        add(samples.originals());
        for (String language : SamplePractices.LANGUAGES) {
            add(samples.elsewhere(language));
        }
        addWithGroups(samples.answers(), JudgedIndex::answersToRecommendation);
    }

    private void addWithGroups(JudgedSet set, BiFunction<JudgedIndex, Asked, List<String>> answers)
            throws IOException {
        try (var index = index(set.documents())) {
            Progress.say("asking " + set.queries().size() + " queries of " + set.name());
            Map<String, List<Measures>> groups = new TreeMap<>();
            List<Measures> all = new ArrayList<>();
            for (Asked query : set.queries()) {
                var measures = Measures.of(answers.apply(index, query), set.judgements(query));
                all.add(measures);
                for (String group : query.group().split(" ", -1)) {
                    groups.computeIfAbsent(group, name -> new ArrayList<>()).add(measures);
                }
            }
            add(set.name(), Measures.mean(all), Optional.empty(), "");
            groups.forEach(
                    (group, some) -> add("  " + group, Measures.mean(some), Optional.empty(), ""));
        }
    }

    private JudgedIndex index(List<IndexDocument> documents) throws IOException {
        return new JudgedIndex(engine, concepts, names, documents);
    }

    private void add(JudgedSet set) throws IOException {
        try (var index = index(set.documents())) {
            add(set.name(), ask(index, set), Optional.empty(), "");
        }
    }

    private static Measures ask(JudgedIndex index, JudgedSet set) {
        Progress.say("asking " + set.queries().size() + " queries of " + set.name());
        return Measures.mean(set.queries().stream().map(query -> ask(index, set, query)).toList());
    }

    private static Measures ask(JudgedIndex index, JudgedSet set, Asked query) {
        return Measures.of(index.answers(query), set.judgements(query));
    }

    private void add(String name, Measures of, Optional<Double> reference, String wanted) {
        Map<String, Double> values = new TreeMap<>();
        values.put("ndcg10", of.ndcg10());
        values.put("mrr10", of.mrr10());
        values.put("recall20", of.recall20());
        values.put("recall100", of.recall100());
        reference.ifPresent(one -> values.put("ratio", of.ndcg10() / one));
        String ratio =
                reference
                        .map(one -> String.format(Locale.ROOT, "  ratio %.3f", of.ndcg10() / one))
                        .orElse("");
        report.add(
                name,
                String.format(
                                Locale.ROOT,
                                "%5d queries  nDCG@10 %.4f  MRR@10 %.4f  recall@20 %.4f  @100 %.4f",
                                of.queries(),
                                of.ndcg10(),
                                of.mrr10(),
                                of.recall20(),
                                of.recall100())
                        + ratio,
                reference.isPresent() ? wanted : "",
                values);
    }
}
