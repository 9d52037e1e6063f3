package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nmirf.disclosure.DisclosureFixtures.CHALLENGE;
import static org.nmirf.disclosure.DisclosureFixtures.LINES;
import static org.nmirf.disclosure.DisclosureFixtures.RESULTS;
import static org.nmirf.disclosure.DisclosureFixtures.decided;
import static org.nmirf.disclosure.DisclosureFixtures.everything;
import static org.nmirf.disclosure.DisclosureFixtures.masked;
import static org.nmirf.disclosure.DisclosureFixtures.refusal;
import static org.nmirf.disclosure.DisclosureFixtures.scanned;
import static org.nmirf.disclosure.DisclosureFixtures.signedBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.Refusal.Reason;

/** The way from a draft to bytes that may leave. */
class ReleaseTests {

    private static final String MAIL = "Écrire à amina.b@exemple.ma pour en savoir plus.";

    @Test
    void masksAnAddressAndSealsTheBytes() {
        AnonymisedText text = masked(scanned(MAIL)).orElseThrow();

        PracticeRelease release =
                ReleaseGate.seal(text, signedBy("samir", text), LINES).orElseThrow();

        assertThat(new String(release.payload(), StandardCharsets.UTF_8))
                .isEqualTo("challenge\tfr\tÉcrire à [EMAIL-1] pour en savoir plus.");
        assertThat(release.approvedBy()).isEqualTo("samir");
        assertThat(release.authors()).containsExactly("amina");
    }

    @Test
    void numbersTheSameValueAlikeInAllTexts() {
        DetectedText detected =
                scanned(
                        Map.of(
                                CHALLENGE,
                                "Tél. +212 661-234567",
                                RESULTS,
                                "هاتف ٠٠٢١٢٦٦١٢٣٤٥٦٧، +212661234567"));

        PracticeTexts texts = masked(detected).orElseThrow().texts();

        assertThat(texts.texts().get(CHALLENGE)).isEqualTo("Tél. [PHONE-1]");
        assertThat(texts.texts().get(RESULTS)).contains("[PHONE-1]");
    }

    @Test
    void refusesUndecidedFindings() {
        DetectedText detected = scanned(MAIL);

        Refusal refusal = refusal(Review.decide(detected, Map.of(), "rachid"));

        assertThat(refusal.reason()).isEqualTo(Reason.UNDECIDED);
        assertThat(refusal.findings()).isEqualTo(detected.findings());
    }

    @Test
    void letsDecisionsGoStaleWhenTheTextChanges() {
        Map<String, Decision> decisions = everything(scanned(MAIL), new Decision.Keep("public"));

        Refusal refusal =
                refusal(
                        Review.decide(
                                scanned(MAIL.replace("amina", "driss")), decisions, "rachid"));

        assertThat(refusal.reason()).isEqualTo(Reason.UNDECIDED);
    }

    @Test
    void refusesToKeepWithoutAReason() {
        DetectedText detected = scanned(MAIL);

        Outcome<ReviewedText> outcome =
                Review.decide(detected, everything(detected, new Decision.Keep(" ")), "rachid");

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.INCOMPLETE_DECISION);
    }

    @Test
    void marksAKeptDirectIdentifierAsOverride() {
        DetectedText detected = scanned(MAIL);

        ReviewedText reviewed =
                Review.decide(
                                detected,
                                everything(detected, new Decision.Keep("public office")),
                                "rachid")
                        .orElseThrow();

        assertThat(reviewed.overrides()).hasSize(1);
    }

    @Test
    void sealsAKeptIdentifier() {
        AnonymisedText text =
                decided(scanned(MAIL), new Decision.Keep("public office")).orElseThrow();

        assertThat(ReleaseGate.seal(text, signedBy("samir", text, "leila"), LINES))
                .isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void refusesAReplacementThatIsAnIdentifierItself() {
        Outcome<AnonymisedText> outcome =
                decided(scanned(MAIL), new Decision.Generalise("samir@exemple.ma"));

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.NEW_FINDING);
    }

    @Test
    void masksAValueAlsoWhereTheWordsAroundItNoLongerTell() {
        DetectedText detected =
                scanned(Map.of(CHALLENGE, "Dossier n° 4512 ouvert.", RESULTS, "Closed: 4512."));

        PracticeTexts texts = masked(detected).orElseThrow().texts();

        assertThat(texts.texts().get(RESULTS)).isEqualTo("Closed: [CASE-1].");
    }

    @Test
    void refusesWhenAMaskedValueStandsElsewhere() {
        DetectedText detected =
                scanned(
                        Map.of(
                                CHALLENGE,
                                "Dossier n° 4512/19",
                                RESULTS,
                                "Écrire à x@exemple.ma, 45 12 19"));

        assertThat(refusal(masked(detected)).reason()).isEqualTo(Reason.MASKED_VALUE_REMAINS);
    }

    @Test
    void refusesTheAuthorAsApprover() {
        AnonymisedText text = masked(scanned(MAIL)).orElseThrow();

        Outcome<PracticeRelease> outcome = ReleaseGate.seal(text, signedBy(" Amina", text), LINES);

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.SAME_PERSON);
    }

    @Test
    void refusesAnApprovalOfOtherTexts() {
        AnonymisedText text = masked(scanned(MAIL)).orElseThrow();
        AnonymisedText other = masked(scanned("Autre texte.")).orElseThrow();

        Outcome<PracticeRelease> outcome = ReleaseGate.seal(text, signedBy("samir", other), LINES);

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.OTHER_CONTENT_APPROVED);
    }

    @Test
    void refusesBytesThatSayOtherTexts() {
        AnonymisedText text = masked(scanned(MAIL)).orElseThrow();
        PayloadCodec<PracticeTexts> other = encodingFirst("challenge\tfr\tOther words.");

        Outcome<PracticeRelease> outcome = ReleaseGate.seal(text, signedBy("samir", text), other);

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.PAYLOAD_DIFFERS);
    }

    @Test
    void refusesBytesThatHideMoreThanTheyDecodeTo() {
        AnonymisedText text = masked(scanned("Rien.")).orElseThrow();
        PayloadCodec<PracticeTexts> hiding = encodingFirst("challenge\tfr\tRien.\u0001amina");

        Outcome<PracticeRelease> outcome = ReleaseGate.seal(text, signedBy("samir", text), hiding);

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.PAYLOAD_DIFFERS);
    }

    @Test
    void scansTheBytesEvenOfATextThatIsSaidToBeAnonymised() {
        ReviewedText reviewed = masked(scanned("Rien.")).orElseThrow().reviewed();
        var unscanned =
                new AnonymisedText(new PracticeTexts(Map.of(CHALLENGE, MAIL)), reviewed, Map.of());

        Outcome<PracticeRelease> outcome =
                ReleaseGate.seal(unscanned, signedBy("samir", unscanned), LINES);

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.NEW_FINDING);
    }

    /**
     * First encodes to these bytes, whatever the content; what follows the control is not decoded.
     */
    private static PayloadCodec<PracticeTexts> encodingFirst(String first) {
        return new PayloadCodec<>() {
            private boolean encoded;

            @Override
            public byte[] encode(PracticeTexts content) {
                boolean isFirst = !encoded;
                encoded = true;
                return isFirst ? first.getBytes(StandardCharsets.UTF_8) : LINES.encode(content);
            }

            @Override
            public PracticeTexts decode(byte[] payload) {
                String read = new String(payload, StandardCharsets.UTF_8);
                int hidden = read.indexOf('\u0001');
                String shown = hidden < 0 ? read : read.substring(0, hidden);
                return LINES.decode(shown.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @Test
    void refusesWhenTheTimeIsOver() {
        Draft draft = Draft.by("amina", Map.of(CHALLENGE, MAIL));

        var outcome =
                Scanner.structured("ma").within(Duration.ofNanos(1)).scan(Confidential.of(draft));

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.TIME_OVER);
    }

    @Test
    void refusesATextThatIsTooLong() {
        Draft draft = Draft.by("amina", Map.of(CHALLENGE, "a ".repeat(600_000)));

        var outcome = Scanner.structured("ma").scan(Confidential.of(draft));

        assertThat(refusal(outcome).reason()).isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @Test
    void neverPrintsADraft() {
        Confidential<Draft> draft = Confidential.of(Draft.by("amina", Map.of(CHALLENGE, MAIL)));

        assertThat(draft + " " + draft.revealInCountry() + scanned(MAIL))
                .isEqualTo("[confidential] [confidential][confidential]");
    }

    @Test
    void withdrawsWithoutText() {
        Withdrawal withdrawal =
                ReleaseGate.withdraw(
                        "practice/0b7cb6a4-2c3f-4f0e-9d53-1d2f6c1b7a90", "ERROR", new Code());

        assertThat(withdrawal.payload()).asString().isEqualTo("ERROR");
    }

    @Test
    void refusesAWithdrawalThatCouldCarryText() {
        assertThatThrownBy(
                        () ->
                                ReleaseGate.withdraw(
                                        "practice/0b7cb6a4-2c3f-4f0e-9d53-1d2f6c1b7a90",
                                        "Mr Benali asked for it",
                                        new Code()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Benali");
    }

    private static final class Code implements PayloadCodec<String> {

        @Override
        public byte[] encode(String content) {
            return content.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String decode(byte[] payload) {
            return new String(payload, StandardCharsets.UTF_8);
        }
    }
}
