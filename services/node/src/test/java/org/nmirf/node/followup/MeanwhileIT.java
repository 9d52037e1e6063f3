package org.nmirf.node.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Clerk.words;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.aSource;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.Clerk;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Priority;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.wording.Wordings;

class MeanwhileIT {

    private final SharedNode shared = SharedNode.get();
    private final EditRecommendation edit = shared.node().bean(EditRecommendation.class);
    private final Recommendations recommendations = shared.node().bean(Recommendations.class);
    private final Clerk officer = Clerk.of(shared.node(), "officer-ma", "officer");
    private final Person amina = amina();
    private final Recommendation one =
            edit.create(aSource(), followUp("", null), OFFICER).orProblem();

    @Test
    void takesOverWhatOnlyTheOtherDecided() throws Exception {
        decide(with(Priority.LOW, ""));

        var late = officer.send(at("follow-up"), typed("comment", "My note"));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(words(late))
                .contains("My note", "A. Amina", "It stands in the form now.")
                .containsPattern("value=\"LOW\"[^>]*selected")
                .containsPattern("name=\"revision\" value=\"2\"")
                .doesNotContain("Saving again keeps yours.");
    }

    @Test
    void tellsWhatBothDecidedAndKeepsWhatWasTyped() throws Exception {
        decide(with(Priority.LOW, ""));

        String late = words(officer.send(at("follow-up"), typed("priority", "MEDIUM")));

        assertThat(late)
                .containsPattern("value=\"MEDIUM\"[^>]*selected")
                .containsPattern("Priority: .A\\. Amina. set this to “.low.”")
                .contains("Saving again keeps yours.")
                .doesNotContain("enter your change again");
    }

    @Test
    void overwritesWithTheSecondSaveOnlyWhatThePersonTyped() throws Exception {
        decide(with(Priority.LOW, "Hers"));

        var fields = typed("priority", "MEDIUM");
        String late = words(officer.send(at("follow-up"), fields));
        var comment = Pattern.compile("<textarea[^>]*name=\"comment\"[^>]*>([^<]*)").matcher(late);
        assertThat(comment.find()).isTrue();
        fields.put("revision", "2");
        fields.put("comment", comment.group(1));
        officer.send(at("follow-up"), fields);

        assertThat(now().followUp()).isEqualTo(with(Priority.MEDIUM, "Hers"));
    }

    @Test
    void takesOverAlsoWhereSomethingTypedIsWrong() throws Exception {
        decide(with(Priority.LOW, ""));

        var wrong = officer.send(at("follow-up"), typed("due", "in May"));

        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(words(wrong))
                .containsPattern("value=\"LOW\"[^>]*selected")
                .contains("This is no day.", "It stands in the form now.");
    }

    @Test
    void showsReasonsInALanguageThatTheOtherTookAway() throws Exception {
        edit.decide(read(1), reasons("fr", "En cours"), OFFICER).orProblem();
        edit.decide(read(2), with(Priority.HIGH, ""), amina).orProblem();

        var fields = typed("assessment-fr", "Presque fini");
        fields.put("revision", "2");
        String late = words(officer.send(at("follow-up"), fields));

        assertThat(late).contains("Presque fini", "emptied this");
    }

    @Test
    void bringsCorrectionsOfTheWordsTogether() throws Exception {
        var fields = source();
        fields.put("text-en", "Adopt another law");
        fields.put("symbol", "CRC/C/MAR/CO/7");
        edit.correct(read(1), moved("24", "CRC/C/MAR/CO/8"), amina).orProblem();

        var late = officer.send(at("source"), fields);

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(words(late))
                .contains("Adopt another law")
                .containsPattern("id=\"paragraph\"[^>]*value=\"24\"")
                .containsPattern("id=\"symbol\"[^>]*value=\"CRC/C/MAR/CO/7\"")
                .containsPattern("Document: .A\\. Amina. set this to “.CRC/C/MAR/CO/8.”");
    }

    @Test
    void saysThatNothingOfTheFormChanged() throws Exception {
        decide(with(Priority.LOW, ""));
        var fields = source();
        fields.put("text-en", "Adopt another law");

        String late = words(officer.send(at("source"), fields));

        assertThat(late).contains("Adopt another law", "but nothing that stands in this form");
    }

    private void decide(FollowUp followUp) {
        edit.decide(read(1), followUp, amina).orProblem();
    }

    private Read read(int revision) {
        return new Read(one.id(), revision, "");
    }

    private Recommendation now() {
        return recommendations.find(one.id()).orElseThrow();
    }

    private String at(String form) {
        return "/recommendations/" + one.id() + "/" + form;
    }

    /** The form as it was opened, with one field typed into. */
    private static Map<String, String> typed(String field, String value) {
        Map<String, String> fields = new HashMap<>();
        fields.put("revision", "1");
        fields.put("priority", "HIGH");
        fields.put(field, value);
        return fields;
    }

    private Map<String, String> source() {
        Map<String, String> fields = new HashMap<>();
        var typed = TypedSource.of(one.source());
        typed.fields().keySet().forEach(name -> fields.put(name, typed.value(name)));
        fields.put("revision", "1");
        return fields;
    }

    private static FollowUp with(Priority priority, String comment) {
        return new FollowUp(
                priority,
                null,
                List.of(),
                List.of(),
                "",
                Wordings.NONE,
                null,
                null,
                comment,
                FollowUp.NONE.visibility());
    }

    private static FollowUp reasons(String language, String words) {
        return new FollowUp(
                Priority.HIGH,
                null,
                List.of(),
                List.of(),
                "",
                Wordings.of(language, words),
                null,
                null,
                "",
                FollowUp.NONE.visibility());
    }

    private Source moved(String paragraph, String symbol) {
        Source old = one.source();
        return new Source(
                old.kind(),
                old.reference(),
                old.body(),
                symbol,
                old.date(),
                paragraph,
                old.limbs(),
                old.texts(),
                old.review(),
                old.themes(),
                old.groups(),
                old.sdgs(),
                old.category(),
                old.annotationId());
    }

    private Person amina() {
        String account = "amina-" + UUID.randomUUID();
        var person =
                new FocalPoint(
                        UUID.randomUUID(),
                        1,
                        account,
                        "A. Amina",
                        "",
                        "en",
                        null,
                        "",
                        null,
                        false,
                        true);
        shared.node().bean(KeepPeople.class).keep(person, OFFICER).orProblem();
        return new Person(account, Set.of(Role.OFFICER));
    }
}
