package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.ledger.NetworkActivity;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Nothing that the public or another member can reach says which country stands behind a practice
 * without its name. Two countries publish the same words, one wrote them in English, one in French:
 * whoever is not told must not be able to tell the two apart by anything but their random ids.
 */
class UnattributedIT extends RunningHub {

    private static final TestMember ONE = FIXTURE.provision("ec");
    private static final TestMember OTHER = FIXTURE.provision("bo");

    @Autowired private MockMvcTester web;
    @Autowired private NetworkActivity activity;

    // A word of its own, so that a search finds these two and nothing else.
    private final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final Subject ofOne = TestMember.aSubject();
    private final Subject ofOther = TestMember.aSubject();

    @BeforeEach
    void publishTwins() {
        admit(ONE, "grulac");
        admit(OTHER, "grulac");
    }

    @Test
    void theirPagesAndAnswersAreTheSame() throws Exception {
        publishBoth();

        for (String language : List.of("en", "ar", "fr", "es", "pt")) {
            assertThat(answer("/practices/" + ofOne.id(), language, ofOne))
                    .isEqualTo(answer("/practices/" + ofOther.id(), language, ofOther))
                    .contains(word);
        }
        assertThat(answer("/api/practices/" + ofOne.id(), "en", ofOne))
                .isEqualTo(answer("/api/practices/" + ofOther.id(), "en", ofOther))
                .contains(word);
    }

    @Test
    void theIndexHoldsTheSameOfBoth() {
        publishBoth();

        assertThat(withoutIds(index().source(ofOne).toString(), ofOne))
                .isEqualTo(withoutIds(index().source(ofOther).toString(), ofOther))
                .contains(word);
    }

    @Test
    void theSharedTopicSaysTheSameOfBoth() {
        publishBoth();

        var one = shared(ofOne);
        var other = shared(ofOther);

        assertThat(one.timestamp()).isEqualTo(other.timestamp());
        assertThat(one.value()).isEqualTo(other.value());
        assertThat(headers(one).keySet()).isEqualTo(headers(other).keySet());
        var differing = new TreeMap<>(headers(one));
        differing.entrySet().removeAll(headers(other).entrySet());
        assertThat(differing.keySet()).isSubsetOf("ce_id", "ce_subject", "ce_signature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"country=ec", "country=bo", "region=grulac", "country=ec&region=grulac"})
    void noNarrowingFindsThem(String filter) throws Exception {
        publishBoth();

        assertThat(answer("/api/practices?q=" + word, "en", ofOne)).contains("\"total\":2");
        assertThat(answer("/api/practices?q=" + word + "&" + filter, "en", ofOne))
                .contains("\"total\":0");
    }

    @Test
    void noFacetCountsThemForACountry() throws Exception {
        publishBoth();

        String facets = answer("/api/practices?q=" + word, "en", ofOne);

        assertThat(facets).doesNotContain("\"ec\"", "\"bo\"", "\"grulac\"", "Ecuador", "Bolivia");
    }

    @Test
    void theNamesOfTheirCountriesFindNothing() throws Exception {
        publishBoth();

        for (String name : List.of("Ecuador", "%C3%89quateur", "Bolivia", "Bolivie", "ec", "bo")) {
            assertThat(answer("/api/practices?q=" + name, "en", ofOne))
                    .as(name)
                    .contains("\"total\"")
                    .doesNotContain("\"ID\"");
        }
    }

    @Test
    void theDeskOfTheCommitteeStandsStill() {
        var before = activity.byMember();

        publishBoth();

        assertThat(activity.byMember()).isEqualTo(before);
    }

    @Test
    void theirWithdrawalsAreTheSameToo() throws Exception {
        publishBoth();
        ONE.awaitAnswer(ONE.submit(ONE.withdrawal(ofOne, 2)), "GONE");
        OTHER.awaitAnswer(OTHER.submit(OTHER.withdrawal(ofOther, 2)), "GONE");

        assertThat(answer("/practices/" + ofOne.id(), "en", ofOne))
                .isEqualTo(answer("/practices/" + ofOther.id(), "en", ofOther));
        assertThat(withoutIds(index().source(ofOne).toString(), ofOne))
                .isEqualTo(withoutIds(index().source(ofOther).toString(), ofOther));
        var one = headers(shared(ofOne));
        assertThat(one.get("ce_source")).isEqualTo(headers(shared(ofOther)).get("ce_source"));
        assertThat(shared(ofOne).timestamp()).isEqualTo(shared(ofOther).timestamp());
    }

    private void publishBoth() {
        SignedEvent sent = publish(ONE, ofOne, "en", "fr");
        SignedEvent other = publish(OTHER, ofOther, "fr", "en");
        ONE.awaitAnswer(sent, "SEARCHABLE");
        OTHER.awaitAnswer(other, "SEARCHABLE");
    }

    private SignedEvent publish(
            TestMember member, Subject subject, String original, String translation) {
        var practice =
                PracticeFixtures.aPractice()
                        .setAttribution(Attribution.NETWORK)
                        .setTexts(
                                List.of(
                                        text(original, Provenance.ORIGINAL),
                                        text(translation, Provenance.HUMAN_TRANSLATION)))
                        .build();
        return member.submit(member.event(EventType.PRACTICE, subject, 1, practice));
    }

    private PracticeText text(String language, Provenance provenance) {
        return PracticeFixtures.aText(language, provenance)
                .setTitle("A calendar called " + word + " in " + language)
                .build();
    }

    private String answer(String url, String language, Subject subject) throws Exception {
        var answer = web.get().uri(url).header("Accept-Language", language).exchange();
        return withoutIds(answer.getResponse().getContentAsString(), subject);
    }

    private static String withoutIds(String text, Subject subject) {
        return text.replace(subject.id().toString(), "ID")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
    }

    /** The newest record of the subject on the shared topic. */
    private static ConsumerRecord<byte[], byte[]> shared(Subject subject) {
        return new OutsideView(FIXTURE)
                .sharedTopic().stream()
                        .filter(record -> Arrays.equals(record.key(), subject.keyBytes()))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(
                        header ->
                                headers.put(
                                        header.key(),
                                        new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
