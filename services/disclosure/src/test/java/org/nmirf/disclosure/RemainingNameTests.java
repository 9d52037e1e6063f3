package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.DisclosureFixtures.refusal;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that was masked in one place may not stand in another, however it is written there. */
class RemainingNameTests {

    private static final Scanner NAMED =
            Scanner.full(ScanProfile.named("ch")).within(Duration.ofMinutes(1));
    private static final TextKey FIRST = new TextKey("challenge", "en");

    /** Masks what was found in the first text and leaves the rest of the item as it is. */
    private static Outcome<AnonymisedText> maskedInTheFirstOnly(
            String first, String language, String second) {
        Map<TextKey, String> texts = new TreeMap<>();
        texts.put(FIRST, first);
        texts.put(new TextKey("results", language), second);
        return decided(texts, finding -> finding.key().equals(FIRST));
    }

    private static Outcome<AnonymisedText> decided(
            Map<TextKey, String> texts, Predicate<Finding> masks) {
        DetectedText detected = NAMED.scan(Confidential.of(Draft.by("amina", texts))).orElseThrow();
        Map<String, Decision> decisions =
                detected.findings().stream()
                        .collect(
                                Collectors.toMap(
                                        Finding::id,
                                        finding ->
                                                masks.test(finding)
                                                        ? new Decision.Mask()
                                                        : new Decision.Keep("says nothing")));
        return Review.decide(detected, decisions, "rachid").then(Anonymiser::apply);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mrs Teresa Okonkwo wrote.|fr|Teresa Okonkwo a écrit.
                    Mrs Teresa Okonkwo wrote.|pt|Falou OKONKWO, Teresa, ontem.
                    Mrs Teresa Okonkwo wrote.|es|Llegó teresa okonkwo ayer.
                    Mr Rachid Haddad wrote.|ar|كتب رشيد حداد إلى المكتب.
                    Mr Rachid Haddad wrote.|ru|Рашид Хаддад написал нам.
                    The Hospital of Zabrow answered Mr Tadeo Ruiz.|fr|Le hospital Zabrow a répondu.
                    """)
    void refusesWhenItStandsInAnotherTextOfTheItem(String first, String language, String second) {
        assertThat(refusal(maskedInTheFirstOnly(first, language, second)).reason())
                .isEqualTo(Refusal.Reason.MASKED_VALUE_REMAINS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mrs Grace Hope Green wrote.|en|We hope that green energy gains grace.
                    Mr Samuel Justice wrote.|fr|La justice a répondu au ministère.
                    Mrs Teresa Okonkwo wrote.|es|La oficina contestó en dos meses.
                    The Lower District Court heard Mr Tadeo Ruiz.|en|Each district court keeps a register.
                    Mr Rachid Haddad wrote.|ar|حدد المكتب رشد الإنفاق.
                    """)
    void letsPassWhatOnlySharesItsWords(String first, String language, String second) {
        assertThat(maskedInTheFirstOnly(first, language, second))
                .isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void letsPassWhenItIsMaskedEverywhere() {
        Map<TextKey, String> texts = new TreeMap<>();
        texts.put(FIRST, "Mrs Teresa Okonkwo wrote. Okonkwo was heard.");
        texts.put(new TextKey("challenge", "fr"), "Mme Teresa Okonkwo a écrit.");

        assertThat(decided(texts, finding -> true)).isInstanceOf(Outcome.Passed.class);
    }
}
