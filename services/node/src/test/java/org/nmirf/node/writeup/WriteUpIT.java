package org.nmirf.node.writeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.indicator.EnterValues;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.indicator.KeepIndicator;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.series.Period;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/** A practice that begins with what was done about a cluster. */
class WriteUpIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));
    private static final String SYMBOL = "CRC/C/MAR/CO/97";

    private final SharedNode shared = SharedNode.get();
    private final BeginPractice begin = shared.node().bean(BeginPractice.class);
    private final Origins origins = shared.node().bean(Origins.class);

    @Test
    void putsTogetherWhatPeopleWroteInEachLanguageAndNoMachineDid() {
        Cluster cluster = cluster("implemented");
        action(cluster);
        published(cluster);
        measured(cluster);

        Practice draft = begin(cluster, false).orProblem();

        PracticeText french = text(draft, "fr");
        assertThat(french.provenance()).isEqualTo(PracticeText.Provenance.ORIGINAL);
        assertThat(french.title()).isEqualTo("Un calendrier commun");
        assertThat(french.challenge()).contains("Adopter un calendrier").doesNotContain(SYMBOL);
        assertThat(french.response()).contains("Ouvrir un guichet", "En trois villes.");
        assertThat(french.results())
                .contains("Le guichet répond.", "Délai moyen", "12 jours (2024)");
        PracticeText english = text(draft, "en");
        assertThat(english.provenance()).isEqualTo(PracticeText.Provenance.HUMAN_TRANSLATION);
        assertThat(english.results()).contains("The desk answers.");
        assertThat(english.response()).isEmpty();
        assertThat(draft.content().texts()).hasSize(2);
        assertThat(draft.content().themes()).containsExactly("education");
        assertThat(draft.content().sdgs()).containsExactly("4.1");
        assertThat(draft.content().bodies()).containsExactly("CRC");
        assertThat(draft.content().recommendations())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.symbol()).isEqualTo(SYMBOL));
        assertThat(draft.content().areas()).containsExactly("information-management");
        assertThat(draft.state().name()).isEqualTo(PracticeState.Name.DRAFT);
    }

    @Test
    void remembersFromWhatItCame() {
        Cluster cluster = whole();

        Practice draft = begin(cluster, false).orProblem();

        assertThat(origins.of(draft.id())).contains(origin(cluster));
        assertThat(origins.practices(origin(cluster))).containsExactly(draft.id());
    }

    @Test
    void beginsNoSecondOneUnlessSomebodyWantsIt() {
        Cluster cluster = whole();
        Practice first = begin(cluster, false).orProblem();

        var again = begin(cluster, false);

        assertThat(code(again)).isEqualTo("writeup.exists");
        assertThat(origins.practices(origin(cluster))).containsExactly(first.id());
        begin(cluster, true).orProblem();
        assertThat(origins.practices(origin(cluster))).hasSize(2);
    }

    @Test
    void beginsOneWhenTwoClickAtOnce() throws Exception {
        Cluster cluster = whole();
        Callable<Outcome<Practice>> click = () -> begin(cluster, false);

        try (var people = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<Practice>> one : people.invokeAll(List.of(click, click))) {
                assertThat(one).isDone();
            }
        }

        assertThat(origins.practices(origin(cluster))).hasSize(1);
    }

    @Test
    void saysWhatLacks() throws ExecutionException {
        Cluster cluster = cluster("in-progress");

        assertThat(code(begin(cluster, false))).isEqualTo("writeup.too-little");
        assertThat(shared.node().bean(FindStock.class).of(cluster).lacks())
                .containsExactlyInAnyOrder(Stock.Lack.values());
        assertThat(origins.practices(origin(cluster))).isEmpty();
    }

    private Outcome<Practice> begin(Cluster cluster, boolean isAnother) {
        return begin.begin(origin(cluster), isAnother, "fr", OFFICER);
    }

    private static Origin origin(Cluster cluster) {
        return new Origin(Origin.Kind.CLUSTER, cluster.id());
    }

    private static PracticeText text(Practice practice, String language) {
        return practice.content().texts().stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }

    private Cluster whole() {
        Cluster cluster = cluster("implemented");
        action(cluster);
        published(cluster);
        return cluster;
    }

    private Cluster cluster(String status) {
        var edit = shared.node().bean(EditRecommendation.class);
        var words =
                new Wordings(
                        List.of(
                                Wording.original("fr", unique("Adopter un calendrier")),
                                machine("en", "Adopt a calendar")));
        UUID one =
                edit.create(source(SYMBOL, words), followUp(status, null), OFFICER)
                        .orProblem()
                        .id()
                        .value();
        var wanted =
                new DecideCluster.Wanted(
                        Wordings.of("fr", "Un calendrier commun"), "", Set.of(one));
        return shared.node().bean(DecideCluster.class).create(wanted, OFFICER).orProblem();
    }

    private static Wording machine(String language, String text) {
        return new Wording(language, Provenance.MACHINE_TRANSLATION, text);
    }

    private void action(Cluster cluster) {
        var title =
                new Wordings(
                        List.of(
                                Wording.original("fr", "Ouvrir un guichet"),
                                machine("en", "Open a window")));
        var content =
                new Action.Content(
                        title,
                        Wordings.of("fr", "En trois villes."),
                        Action.Status.ONGOING,
                        new Action.Dates(LocalDate.of(2021, 3, 1), null, null),
                        Action.Responsible.NOBODY,
                        new Aims(List.of(), List.of(cluster.id())),
                        false,
                        false);
        shared.node().bean(EditAction.class).create(content, OFFICER).orProblem();
    }

    private void published(Cluster cluster) {
        var write = shared.node().bean(WriteUpdate.class);
        var about = new ProgressUpdate.About(ProgressUpdate.Kind.CLUSTER, cluster.id());
        var text =
                new Wordings(
                        List.of(
                                Wording.original("fr", "Le guichet répond."),
                                new Wording(
                                        "en", Provenance.HUMAN_TRANSLATION, "The desk answers.")));
        var content =
                new ProgressUpdate.Content(
                        text, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        var draft = write.write(about, content, OFFICER).orProblem();
        var handedIn = write.handIn(read(draft), OFFICER).orProblem();
        write.publish(read(handedIn), APPROVER).orProblem();
    }

    private static Seen read(ProgressUpdate update) {
        return new Seen(update.id(), update.revision(), "");
    }

    private void measured(Cluster cluster) {
        var content =
                new Indicator.Content(
                        Wordings.of("fr", "Délai moyen"),
                        Wordings.of("fr", "jours"),
                        Indicator.Kind.PROCESS,
                        null,
                        null,
                        null,
                        Wordings.NONE,
                        new Indicator.Links(new Aims(List.of(), List.of(cluster.id())), List.of()),
                        false);
        var indicator =
                shared.node().bean(KeepIndicator.class).create(content, OFFICER).orProblem();
        var entry = new Entry(Period.of(2024), new BigDecimal("12"), "", "");
        shared.node()
                .bean(EnterValues.class)
                .enter(indicator.id(), List.of(entry), EnterValues.Correction.NONE, OFFICER)
                .orProblem();
    }
}
