package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nmirf.disclosure.DisclosureFixtures.refusal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mechanism says of itself leaves as bytes that say exactly what somebody else approved. */
class DeclarationReleaseTests {

    private static final TextKey NAME = new TextKey("name", "en");
    private static final TextKey BASIS = new TextKey("basis", "pt");
    private static final DeclarationDraft DRAFT = draft("Resolução do Conselho 27/2010");

    private static DeclarationDraft draft(String basis) {
        return new DeclarationDraft(
                Set.of("amina"),
                new Declared(
                        new TreeMap<>(Map.of(NAME, "National Commission", BASIS, basis)),
                        new TreeMap<>(Map.of("year", "2010", "law", "-1"))));
    }

    private static Outcome<DeclarationRelease> sealed(DeclarationDraft draft, String approver) {
        return ReleaseGate.seal(
                draft, new Approval(approver, draft.contentHash()), new Lines(draft, ""));
    }

    @Test
    void sealsWhatSomebodyElseApproved() {
        DeclarationRelease release = sealed(DRAFT, "khadija").orElseThrow();

        assertThat(release.declared()).isEqualTo(DRAFT.declared());
        assertThat(release.contentHash()).isEqualTo(DRAFT.contentHash());
        assertThat(release.approvedBy()).isEqualTo("khadija");
        assertThat(release.authors()).containsExactly("amina");
        assertThat(new String(release.payload(), StandardCharsets.UTF_8))
                .contains("law=-1", "27/2010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina", " AMINA "})
    void refusesTheAuthorAsApprover(String approver) {
        assertThat(refusal(sealed(DRAFT, approver)).reason()).isEqualTo(Refusal.Reason.SAME_PERSON);
    }

    @Test
    void refusesWhatWasChangedAfterTheApproverLooked() {
        var seen = new Approval("khadija", draft("Decree 1/1990").contentHash());

        assertThat(refusal(ReleaseGate.seal(DRAFT, seen, new Lines(DRAFT, ""))).reason())
                .isEqualTo(Refusal.Reason.OTHER_CONTENT_APPROVED);
    }

    @Test
    void refusesBytesThatSayMore() {
        var approval = new Approval("khadija", DRAFT.contentHash());

        assertThat(refusal(ReleaseGate.seal(DRAFT, approval, new Lines(DRAFT, "more"))).reason())
                .isEqualTo(Refusal.Reason.PAYLOAD_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask amina.benali@justice.example", "Law 4, call +351 912 345 678"})
    void refusesTextsWithADirectIdentifier(String basis) {
        assertThat(draft(basis).identifiers()).containsExactly(BASIS);
        assertThat(refusal(sealed(draft(basis), "khadija")).reason())
                .isEqualTo(Refusal.Reason.IDENTIFIER_IN_DECLARATION);
    }

    @Test
    void pointsAtTextsThatSeemToNameAPerson() {
        assertThat(draft("Estabelecida pela ministra Maria Fernanda Gonçalves").doubtful("PT"))
                .containsExactly(BASIS);
        assertThat(DRAFT.doubtful("PT")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "", "a\nb", "é"})
    void keepsFreeWordsOutOfFacts(String value) {
        var texts = new TreeMap<TextKey, String>();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declared(texts, new TreeMap<>(Map.of("year", value))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declared(texts, new TreeMap<>(Map.of(value, "1"))));
    }

    /** One line a text and a fact; it adds what is asked, and reads back all but that. */
    private record Lines(DeclarationDraft draft, String added) implements PayloadCodec<Declared> {

        @Override
        public byte[] encode(Declared content) {
            String lines =
                    content.texts().values().stream().collect(Collectors.joining("\n"))
                            + "\n"
                            + content.facts().entrySet().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n"));
            return (lines + added).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Declared decode(byte[] payload) {
            var more = new TreeMap<>(draft.declared().facts());
            if (!added.isEmpty()) {
                more.put("added", added);
            }
            return new Declared(draft.declared().texts(), more);
        }
    }
}
