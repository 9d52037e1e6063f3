package org.nmirf.node.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;
import static org.nmirf.node.recommendation.RecommendationFixtures.withThemes;
import static org.nmirf.node.recommendation.RecommendationFixtures.wording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.importing.Fate;
import org.nmirf.node.importing.ImportRecommendations;
import org.nmirf.node.importing.ImportRecommendations.Mode;
import org.nmirf.node.importing.RowReport;
import org.nmirf.node.incoming.IncomingFiles;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

class RegisterIT {

    private final SharedNode shared = SharedNode.get();
    private final Register register = shared.node().bean(Register.class);
    private final EditRecommendation edit = shared.node().bean(EditRecommendation.class);
    private final KeepPeople people = shared.node().bean(KeepPeople.class);
    private final String document = "CRC/C/MAR/CO/" + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "en, The women of rural areas, woman",
        "en, Protect every child, children",
        "en, Detained persons have access to a lawyer, detain",
        "en, End all discrimination, discriminate",
        "fr, La mise en œuvre des obligations, mise en oeuvre",
        "fr, Garantir l’égalité, egalite",
        "es, Los derechos de las niñas, ninas",
        "pt, Proteção das crianças, protecao criança",
        "ar, تعزيز الآليات الوطنية, آليات",
        "ar, حماية المرأة من العنف, المراة",
        "ar, الفقرة ١٢ من القرار, 12",
        "ru, Обеспечить доступ к правосудию, правосудие",
        "zh, 保护儿童权利, 儿童"
    })
    void findsWordsInTheWayOfTheirLanguage(String language, String text, String query) {
        Recommendation one = keep(source(document, Wordings.of(language, unique(text))));

        assertThat(ids(query)).containsExactly(one.id().value());
    }

    @Test
    void findsPhrasesAndLeavesOutWhatIsNotWanted() {
        Recommendation law = keep(source(document, unique("Strengthen the rule of law")));
        keep(source(document, unique("A law that rules on inheritance")));
        Recommendation judges = keep(source(document, unique("Judicial training for judges")));
        keep(source(document, unique("Judicial independence of judges")));

        assertThat(ids("\"rule of law\"")).containsExactly(law.id().value());
        assertThat(ids("judges -independence")).containsExactly(judges.id().value());
    }

    @Test
    void findsByTheNameOfATheme() {
        Recommendation one =
                keep(withThemes(source(document, unique("Close it")), List.of("death-penalty")));

        assertThat(ids("death penalty")).containsExactly(one.id().value());
    }

    @Test
    void findsByTheSymbolOfTheDocument() {
        Recommendation one = keep(source(document, unique("Close it")));

        assertThat(ids(document)).containsExactly(one.id().value());
    }

    @Test
    void countsEachFacetAsIfItsOwnChoiceWereNotMade() {
        keep(withThemes(source(document, unique("One")), List.of("health")));
        keep(withThemes(source(document, unique("Two")), List.of("health")));
        keep(withThemes(source(document, unique("Three")), List.of("food")));

        var found =
                register.search(
                        query("", Map.of(Facet.THEME, List.of("food"))),
                        new Scope.Everything(),
                        0,
                        10);

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.counts().get(Facet.THEME)).isEqualTo(Map.of("health", 2, "food", 1));
        assertThat(found.counts().get(Facet.BODY)).isEqualTo(Map.of("CRC", 1));
        assertThat(found.counts().get(Facet.INSTITUTION)).isEqualTo(Map.of(Facet.NONE, 1));
    }

    @Test
    void ordersAsDocumentsDo() {
        Source tenth = at("118.10");
        Source second = at("118.2");
        List<UUID> expected = List.of(keep(second).id().value(), keep(tenth).id().value());

        assertThat(ids("")).isEqualTo(expected);
    }

    @Test
    void showsAFocalPointWhatIsTheirsAndNothingElse() {
        UUID ministry = institution();
        String account = "focal-" + UUID.randomUUID();
        focalPoint(account, ministry);
        Recommendation theirs = keep(source(document, unique("Theirs")), ministry);
        keep(source(document, unique("Of nobody")), null);

        Scope scope = scopes().of(new Person(account, Set.of(Role.FOCAL_POINT)));

        assertThat(register.ids(query("", Map.of()), scope)).containsExactly(theirs.id().value());
        assertThat(scope.holds(theirs)).isTrue();
    }

    @Test
    void showsNothingToAFocalPointWhomNobodyNamed() {
        keep(source(document, unique("Of nobody")));

        Scope scope = scopes().of(new Person("stranger", Set.of(Role.FOCAL_POINT)));

        assertThat(register.ids(query("", Map.of()), scope)).isEmpty();
    }

    @Test
    void writesAFileThatComesInAgainAsItIs() {
        UUID ministry = institution();
        var named =
                followUp("in-progress", ministry)
                        .withFocalPoints(
                                List.of(
                                        focalPoint(unique("one"), ministry),
                                        focalPoint(unique("other"), ministry)));
        edit.create(source(document, unique("Words")), named, OFFICER).orProblem();

        byte[] csv = shared.node().bean(RegisterFile.class).csv(query("", Map.of()), OFFICER);

        var file = shared.node().bean(IncomingFiles.class).read(csv, "ma").orProblem();
        var report =
                shared.node()
                        .bean(ImportRecommendations.class)
                        .look(file, new Mode(false, false), OFFICER, rows -> {});
        assertThat(report.rows()).extracting(RowReport::fate).containsExactly(Fate.UNCHANGED);
    }

    @Test
    void keepsNotesForColleaguesFromAFocalPoint() {
        UUID ministry = institution();
        String account = unique("focal");
        focalPoint(account, ministry);
        var plan = followUp("in-progress", ministry);
        var noted =
                new FollowUp(
                        plan.priority(),
                        ministry,
                        List.of(),
                        List.of(),
                        plan.status(),
                        plan.assessment(),
                        null,
                        null,
                        "Between us",
                        new FollowUp.Visibility(true, Set.of(FollowUp.Part.GRADES)));
        var one = edit.create(source(document, unique("Words")), noted, OFFICER).orProblem();
        var theirs = new Person(account, Set.of(Role.FOCAL_POINT));
        String path = "/api/recommendations/" + one.id();

        assertThat(csv(theirs)).contains("in-progress").doesNotContain("Between us");
        assertThat(csv(OFFICER)).contains("Between us");
        var answer = shared.node().call("GET", path, token(account), null).body();
        assertThat(answer.at("/followUp/status").asString("")).isEqualTo("in-progress");
        assertThat(answer.at("/followUp/comment").asString("")).isEmpty();
        assertThat(answer.at("/followUp/visibility/hidden").isEmpty()).isTrue();
        assertThat(answer.path("waiting").isString()).isFalse();
        var officers = shared.node().call("GET", path, shared.desk().officer(), null).body();
        assertThat(officers.path("waiting").isString()).isTrue();
    }

    @Test
    void goesOnFindingWhatWasInAClusterThatWasTakenApart() {
        UUID one = keep(source(document, unique("One"))).id().value();
        UUID other = keep(source(document, unique("Other"))).id().value();
        keep(source(document, unique("Outside")));
        var decide = shared.node().bean(DecideCluster.class);
        var wanted = new DecideCluster.Wanted(Wordings.of("en", "Housing"), "", Set.of(one, other));
        UUID cluster = decide.create(wanted, OFFICER).orProblem().id();
        var query = RegisterQuery.of(Map.of("cluster", List.of(cluster.toString())));

        decide.dissolve(Seen.of(cluster, 1), OFFICER).orProblem();

        assertThat(register.ids(query, new Scope.Everything()))
                .containsExactlyInAnyOrder(one, other);
        var none = RegisterQuery.of(Map.of("cluster", List.of("none")));
        assertThat(register.ids(none, new Scope.Everything())).isEmpty();
    }

    private String csv(Person person) {
        byte[] file = shared.node().bean(RegisterFile.class).csv(query("", Map.of()), person);
        return new String(file, StandardCharsets.UTF_8);
    }

    private String token(String account) {
        return shared.desk().issuer().token(account, "ma", "focal-point");
    }

    private Scopes scopes() {
        return shared.node().bean(Scopes.class);
    }

    private UUID institution() {
        var ministry =
                new Institution(
                        UUID.randomUUID(),
                        1,
                        Institution.Kind.MINISTRY,
                        Wordings.of("fr", unique("Ministère")),
                        "",
                        null,
                        false);
        return people.keep(ministry, OFFICER).orProblem().id();
    }

    private UUID focalPoint(String account, UUID institution) {
        return people.keep(
                        new FocalPoint(
                                UUID.randomUUID(),
                                1,
                                account,
                                "A. Person " + account,
                                "",
                                "fr",
                                institution,
                                "",
                                null,
                                false,
                                true),
                        OFFICER)
                .orProblem()
                .id();
    }

    private Source at(String paragraph) {
        Source one = source(document, new Wordings(List.of(wording("en", unique("Words")))));
        return new Source(
                one.kind(),
                one.reference(),
                one.body(),
                one.symbol(),
                one.date(),
                paragraph,
                one.limbs(),
                one.texts(),
                one.review(),
                one.themes(),
                one.groups(),
                one.sdgs(),
                one.category(),
                one.annotationId());
    }

    private List<UUID> ids(String words) {
        return register.ids(query(words, Map.of()), new Scope.Everything());
    }

    /** Other tests write to the same register, so everything here is in one document of its own. */
    private RegisterQuery query(String words, Map<Facet, List<String>> chosen) {
        var all = new java.util.HashMap<>(chosen);
        all.put(Facet.DOCUMENT, List.of(document));
        return new RegisterQuery(
                words, all, RegisterQuery.Archive.CURRENT, "", RegisterQuery.Order.DOCUMENT);
    }

    private Recommendation keep(Source source) {
        return keep(source, null);
    }

    private Recommendation keep(Source source, @org.jspecify.annotations.Nullable UUID lead) {
        FollowUp followUp = lead == null ? FollowUp.NONE : followUp("", lead);
        return edit.create(source, followUp, OFFICER).orProblem();
    }
}
