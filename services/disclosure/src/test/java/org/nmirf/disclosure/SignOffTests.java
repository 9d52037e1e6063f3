package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.DisclosureFixtures.ANSWERS;
import static org.nmirf.disclosure.DisclosureFixtures.CHALLENGE;
import static org.nmirf.disclosure.DisclosureFixtures.LINES;
import static org.nmirf.disclosure.DisclosureFixtures.RESULTS;
import static org.nmirf.disclosure.DisclosureFixtures.decided;
import static org.nmirf.disclosure.DisclosureFixtures.masked;
import static org.nmirf.disclosure.DisclosureFixtures.readBy;
import static org.nmirf.disclosure.DisclosureFixtures.refusal;
import static org.nmirf.disclosure.DisclosureFixtures.scanned;
import static org.nmirf.disclosure.DisclosureFixtures.signedBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.disclosure.Refusal.Reason;

/** Who must have read what before a text may leave. */
class SignOffTests {

    private static final TextKey ARABIC = new TextKey("results", "ar");

    @Test
    void refusesAnApproverWhoDidNotReadAnUnmarkedPassage() {
        AnonymisedText text =
                masked(scanned(Map.of(CHALLENGE, "Rien.", RESULTS, "Nothing."))).orElseThrow();
        var half = new Reading("samir", text.contentHash(), Set.of(CHALLENGE));

        assertThat(seal(text, ANSWERS, half)).isEqualTo(Reason.UNREAD_PASSAGE);
    }

    @Test
    void addsUpWhatOnePersonReadAtDifferentTimes() {
        AnonymisedText text =
                masked(scanned(Map.of(CHALLENGE, "Rien.", RESULTS, "Nothing."))).orElseThrow();
        var one = new Reading("samir", text.contentHash(), Set.of(CHALLENGE));
        var other = new Reading("samir", text.contentHash(), Set.of(RESULTS));

        assertThat(outcome(text, ANSWERS, one, other)).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void refusesAReadingOfEarlierWords() {
        AnonymisedText before = masked(scanned("Avant.")).orElseThrow();
        AnonymisedText now = masked(scanned("Maintenant.")).orElseThrow();

        assertThat(seal(now, ANSWERS, readBy("samir", before))).isEqualTo(Reason.UNREAD_PASSAGE);
    }

    @ParameterizedTest
    @CsvSource({"'', b, c", "a, ' ', c", "a, b, ''"})
    void refusesAnApprovalWithAnUnansweredQuestion(String one, String two, String three) {
        AnonymisedText text = masked(scanned("Rien.")).orElseThrow();

        Reason reason = seal(text, new Assessment(one, two, three), readBy("samir", text));

        assertThat(reason).isEqualTo(Reason.UNANSWERED_QUESTION);
    }

    @Test
    void wantsTwoReadersOfAnArabicText() {
        AnonymisedText text =
                masked(scanned(Map.of(ARABIC, "\u0644\u0627 \u0634\u064a\u0621."))).orElseThrow();

        assertThat(text.secondReading()).containsExactly(SecondReading.LANGUAGE);
        assertThat(seal(text, ANSWERS, readBy("samir", text)))
                .isEqualTo(Reason.SECOND_READER_MISSING);
        assertThat(outcome(text, ANSWERS, readBy("samir", text), readBy("leila", text)))
                .isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void countsNeitherAnAuthorNorTheSamePersonAsASecondReader() {
        AnonymisedText text =
                masked(scanned(Map.of(ARABIC, "\u0644\u0627 \u0634\u064a\u0621."))).orElseThrow();

        assertThat(seal(text, ANSWERS, readBy("samir", text), readBy(" Samir", text)))
                .isEqualTo(Reason.SECOND_READER_MISSING);
        assertThat(seal(text, ANSWERS, readBy("samir", text), readBy("amina", text)))
                .isEqualTo(Reason.SECOND_READER_MISSING);
    }

    @Test
    void wantsTwoReadersWhereADirectIdentifierStays() {
        AnonymisedText text =
                decided(scanned("x@exemple.ma"), new Decision.Keep("public office")).orElseThrow();

        assertThat(text.secondReading()).containsExactly(SecondReading.OVERRIDE);
    }

    @Test
    void wantsTwoReadersOfHiddenCharacters() {
        AnonymisedText text = masked(scanned("Rien\u202e du tout.")).orElseThrow();

        assertThat(text.secondReading()).containsExactly(SecondReading.ANOMALY);
    }

    @ParameterizedTest
    @CsvSource({
        "'The children wrote to x@exemple.ma.', MINOR",
        "'Une d\u00e9tenue a \u00e9crit \u00e0 x@exemple.ma.', SENSITIVE_ATTRIBUTE",
        "'Su religi\u00f3n y x@exemple.ma.', SENSITIVE_ATTRIBUTE",
        "'Uma crian\u00e7a: x@exemple.ma.', MINOR",
        "'\u0440\u0435\u0431\u0451\u043d\u043e\u043a x@exemple.ma', MINOR",
        "'\u672a\u6210\u5e74\u4eba x@exemple.ma', MINOR",
        "'\u0648\u0628\u0627\u0644\u0623\u0637\u0641\u0627\u0644 x@exemple.ma', MINOR"
    })
    void wantsTwoReadersWhereSomebodyIsMeantAndSuchThingsAreSaid(
            String text, SecondReading reason) {
        assertThat(masked(scanned(text)).orElseThrow().secondReading()).contains(reason);
    }

    @Test
    void wantsOneReaderOfAPolicyForChildrenThatMeansNobody() {
        AnonymisedText text =
                masked(scanned("Health care for children and refugees.")).orElseThrow();

        assertThat(text.secondReading()).isEmpty();
    }

    private static Reason seal(AnonymisedText text, Assessment answers, Reading... readings) {
        return refusal(outcome(text, answers, readings)).reason();
    }

    private static Outcome<PracticeRelease> outcome(
            AnonymisedText text, Assessment answers, Reading... readings) {
        var approval = signedBy("samir", text).approval();
        return ReleaseGate.seal(text, new SignOff(approval, answers, List.of(readings)), LINES);
    }
}
