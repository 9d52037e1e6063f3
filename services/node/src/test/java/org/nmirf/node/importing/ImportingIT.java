package org.nmirf.node.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.importing.ImportJob.State;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Source;

class ImportingIT {

    private static final String HEADER =
            "reference,body,symbol,document_date,paragraph,themes,original_language,text_en,text_fr,priority,lead_institution\n";

    private final SharedNode shared = SharedNode.get();
    private final Recommendations all = shared.node().bean(Recommendations.class);
    private final String key = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void saysFirstWhatWouldHappen() {
        long before = all.count();

        Answer looked = send("?dryRun=true", row("1", "Adopt a law"));

        assertThat(looked.status()).isEqualTo(200);
        assertThat(counts(looked)).isEqualTo(Map.of("CREATED", 1));
        assertThat(all.count()).isEqualTo(before);
    }

    @Test
    void bringsTheSameFileInOnce() {
        send("", row("1", "Adopt a law") + row("2", "Fund it"));

        Answer again = send("", row("1", "Adopt a law") + row("2", "Fund it"));

        assertThat(counts(again)).isEqualTo(Map.of("UNCHANGED", 2));
        assertThat(all.findByReference(reference("1")).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void leavesDecisionsAndCorrectionsAlone() {
        send("", row("1", "Adopt a law"));
        Recommendation one = all.findByReference(reference("1")).orElseThrow();
        var edit = shared.node().bean(EditRecommendation.class);
        var decided = decided(one.followUp());
        edit.decide(new Read(one.id(), 1, ""), decided, OFFICER).orProblem();
        var corrected = source(one.source().symbol(), "Adopt a better law " + key);
        edit.correct(new Read(one.id(), 2, ""), withReference(corrected, one), OFFICER).orProblem();

        Answer again = send("", row("1", "Adopt a new law"));

        Recommendation now = all.find(one.id()).orElseThrow();
        assertThat(now.followUp()).isEqualTo(decided);
        assertThat(now.source().texts().wordsFor("en")).isEqualTo("Adopt a better law " + key);
        assertThat(again.body().path("rows").get(0).path("kept").toString()).contains("texts.en");
    }

    @Test
    void keepsNothingOfAFileOfWhichARowIsRefused() {
        String bad = reference("2") + ",CRC,,,9,no-such-theme,en,Words,,,\n";
        long before = all.count();

        Answer refused = send("", row("1", "Adopt a law") + bad);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("applied").asBoolean()).isFalse();
        assertThat(all.count()).isEqualTo(before);
    }

    @Test
    void refusesAReferenceThatAnotherRecommendationHas() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        annotated(named("1", one) + named("2", other));

        Answer looked = annotated(named("2", one) + named("1", other));

        assertThat(looked.status()).isEqualTo(409);
        assertThat(counts(looked)).isEqualTo(Map.of("REFUSED", 2));
        var problem = looked.body().path("rows").get(0).path("problems").get(0);
        assertThat(problem.path("code").asString("")).isEqualTo("importing.taken");
        assertThat(problem.path("message").asString("")).contains(reference("2"));
    }

    @Test
    void givesAReferenceOnThatAnotherRowGaveUp() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        annotated(named("1", one) + named("2", other));

        Answer kept = annotated(named("3", one) + named("1", other));

        assertThat(counts(kept)).isEqualTo(Map.of("UPDATED", 2));
        assertThat(all.findByAnnotation(other).orElseThrow().source().reference())
                .isEqualTo(reference("1"));
    }

    private String named(String reference, UUID annotation) {
        String place = annotation.toString().substring(0, 8);
        return "%s,CRC,%s,2024-06-03,%s,en,Words %s,%s\n"
                .formatted(reference(reference), symbol(), place, annotation, annotation);
    }

    private Answer annotated(String rows) {
        String header =
                "reference,body,symbol,document_date,paragraph,original_language,text_en,"
                        + "annotation_id\n";
        return shared.node()
                .upload(
                        "/api/recommendations/imports",
                        shared.desk().officer(),
                        "list.csv",
                        (header + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTheGoodRowsWhereAskedTo() {
        String bad = reference("2") + ",CRC,,,9,,en,Words,,,No such ministry\n";

        Answer kept = send("?skipRefused=true", row("1", "Adopt a law") + bad);

        assertThat(counts(kept)).isEqualTo(Map.of("CREATED", 1, "REFUSED", 1));
        assertThat(
                        kept.body()
                                .path("rows")
                                .get(1)
                                .path("problems")
                                .get(0)
                                .path("code")
                                .asString(""))
                .isEqualTo("importing.nobody");
        assertThat(all.findByReference(reference("1"))).isPresent();
        assertThat(all.findByReference(reference("2"))).isEmpty();
    }

    @Test
    void putsATranslationBesideTheOriginal() {
        send("", row("1", "Adopt a law"));

        String french = ",CRC,%s,2024-06-03,1,,,,Adopter une loi %s,,\n".formatted(symbol(), key);
        Answer second = send("", french);

        assertThat(counts(second)).isEqualTo(Map.of("UPDATED", 1));
        assertThat(all.findByReference(reference("1")).orElseThrow().source().texts().languages())
                .containsExactly("en", "fr");
        assertThat(counts(send("", french))).isEqualTo(Map.of("UNCHANGED", 1));
    }

    @Test
    void knowsARecommendationByItsWordsInAnyLanguage() {
        String words = "Adopter une loi " + key;
        String place = ",CRC,%s,2024-06-03,1,,".formatted(symbol());
        send("", place + "fr,,%s,,\n".formatted(words));

        Answer both = send("", place + "fr,Adopt a law %s,%s,,\n".formatted(key, words));

        assertThat(counts(both)).isEqualTo(Map.of("UPDATED", 1));
    }

    @Test
    void leavesOutsideWhatSomebodyTookOutOfTheArchive() {
        send("", row("1", "Adopt a law"));
        Recommendation now = all.findByReference(reference("1")).orElseThrow();
        send("", row("2", "Adopt a law").replace("2024-06-03", "2004-06-03"));
        Recommendation old = all.findByReference(reference("2")).orElseThrow();
        assertThat(putAway()).contains(old.id().toString()).doesNotContain(now.id().toString());

        var edit = shared.node().bean(EditRecommendation.class);
        edit.archive(new Read(old.id(), 1, ""), true, OFFICER).orProblem();
        edit.archive(new Read(old.id(), 2, ""), false, OFFICER).orProblem();

        assertThat(putAway()).doesNotContain(old.id().toString());
    }

    private String putAway() {
        Answer looked = send("?dryRun=true&archive=true", row("1", "Adopt a law"));
        return looked.body().path("putAwayIds").toString();
    }

    @Test
    void showsHowFarItIsAndKeepsItWhenAskedTo() {
        var jobs = shared.node().bean(ImportJobs.class);
        var runs = shared.node().bean(RunImports.class);
        UUID id = jobs.begin("list.csv", file(row("1", "Adopt a law")), OFFICER);

        runs.look(id, OFFICER);
        waitFor(jobs, id, State.LOOKED);
        runs.keep(id, new ImportRecommendations.Mode(false, false), OFFICER);
        waitFor(jobs, id, State.KEPT);

        ImportJob kept = jobs.find(id).orElseThrow();
        assertThat(kept.done()).isEqualTo(1);
        assertThat(kept.total()).isEqualTo(1);
        assertThat(jobs.content(id)).isEmpty();
        assertThat(all.findByReference(reference("1"))).isPresent();
    }

    @Test
    void saysWhyAFileCannotBeReadAtAll() {
        var jobs = shared.node().bean(ImportJobs.class);
        UUID id = jobs.begin("photo.xlsx", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, OFFICER);

        shared.node().bean(RunImports.class).look(id, OFFICER);

        waitFor(jobs, id, State.REFUSED);
        assertThat(jobs.find(id).orElseThrow().refusal()).isNotNull();
    }

    private static void waitFor(ImportJobs jobs, UUID id, State state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jobs.find(id).orElseThrow().state() == state);
    }

    private static FollowUp decided(FollowUp old) {
        return new FollowUp(
                FollowUp.Priority.HIGH,
                null,
                old.contributors(),
                old.focalPoints(),
                "in-progress",
                old.assessment(),
                null,
                null,
                "Ours",
                old.visibility());
    }

    private static Source withReference(Source source, Recommendation one) {
        return new Source(
                source.kind(),
                one.source().reference(),
                source.body(),
                source.symbol(),
                source.date(),
                one.source().paragraph(),
                source.limbs(),
                source.texts(),
                null,
                source.themes(),
                source.groups(),
                source.sdgs(),
                source.category(),
                null);
    }

    private Answer send(String query, String rows) {
        return shared.node()
                .upload(
                        "/api/recommendations/imports" + query,
                        shared.desk().officer(),
                        "list.csv",
                        file(rows));
    }

    private static byte[] file(String rows) {
        return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    private String row(String paragraph, String text) {
        return "%s,CRC,%s,2024-06-03,%s,education,en,%s %s,,,\n"
                .formatted(reference(paragraph), symbol(), paragraph, text, key);
    }

    private String symbol() {
        return "CRC/C/MAR/CO/" + Integer.parseInt(key.substring(0, 6), 16);
    }

    private String reference(String paragraph) {
        return key + "-" + paragraph;
    }

    private static Map<String, Integer> counts(Answer answer) {
        var counts = new TreeMap<String, Integer>();
        answer.body()
                .path("counts")
                .properties()
                .forEach(
                        entry -> {
                            if (entry.getValue().asInt() > 0) {
                                counts.put(entry.getKey(), entry.getValue().asInt());
                            }
                        });
        return counts;
    }
}
