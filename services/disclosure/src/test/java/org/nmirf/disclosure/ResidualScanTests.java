package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.DisclosureFixtures.refusal;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.disclosure.identifiers.IdentifierType;

/** What the receiving side finds without knowing the country. */
class ResidualScanTests {

    private final ResidualScan scan = new ResidualScan();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL | Écrire à amina@exemple.ma",
                "PHONE | اتصلوا على +212661234567",
                "PHONE | appelez le 06 61 23 45 67",
                "IBAN | GB82 WEST 1234 5698 7654 32",
                "NATIONAL_ID | CPF 390.533.447-05",
                "NATIONAL_ID | DNI 54362315-K",
                "CASE_NUMBER | case no. 36110/97",
                "IP_ADDRESS | from 192.168.10.44",
                "UNICODE_ANOMALY | the \u202Egro.elpmaxe",
                "UNICODE_ANOMALY | the c\u043Emmittee"
            })
    void namesTheKind(IdentifierType type, String text) {
        assertThat(scan.of(List.of("A clean text.", text)).orElseThrow()).contains(type);
    }

    @Test
    void seesHiddenCharactersInANumberThatAloneWouldPass() {
        assertThat(scan.of(List.of("to 4111111111111111 last week")).orElseThrow()).isEmpty();
        assertThat(scan.of(List.of("to 41111111\u200B11111111 last week")).orElseThrow())
                .containsExactly(IdentifierType.UNICODE_ANOMALY);
    }

    @Test
    void admitsMasksPublicPagesAndOrdinaryProse() {
        List<String> texts =
                List.of(
                        "Wrote to [EMAIL-1] and [PHONE-2] about [CASE-1], [ID-1] and [HANDLE-12].",
                        "See https://www.ohchr.org/en/nmirf and A/HRC/47/12.",
                        "12 000 cas entre 2017-2023, budget 350000 MAD.");

        assertThat(scan.of(texts).orElseThrow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATE | en | Our ministry in Fiji meets every month.",
                "STATE | fr | Les ministères fidjiens se réunissent.",
                "STATE | en | See CEDAW/C/FJI/CO/5.",
                "URL | en | Read more at https://www.example.gov.fj/practice",
                "EMAIL | en | Write to office@example.org"
            })
    void namesWhatTellsTheCountryWhereNobodyMayKnowIt(
            IdentifierType type, String language, String text) {
        assertThat(scan.withoutCountry(text, language, "fj").orElseThrow()).contains(type);
        assertThat(scan.withoutCountry("A calendar of all ministries.", "en", "fj").orElseThrow())
                .isEmpty();
    }

    @Test
    void refusesWhenTheTimeIsOver() {
        Outcome<?> outcome = new ResidualScan(Duration.ofNanos(1)).of(List.of("A text."));

        assertThat(refusal(outcome).reason()).isEqualTo(Refusal.Reason.TIME_OVER);
    }

    @Test
    void refusesRatherThanRunsAwayOnHostileText() {
        String hostile = "12345 ".repeat(160_000);

        Outcome<?> outcome = new ResidualScan(Duration.ofMillis(200)).of(List.of(hostile));

        assertThat(refusal(outcome).reason()).isEqualTo(Refusal.Reason.TIME_OVER);
    }
}
