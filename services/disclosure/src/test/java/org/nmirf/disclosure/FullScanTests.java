package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.DisclosureFixtures.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.known.KnownEntities;
import org.nmirf.disclosure.spi.EntityDetector;

/** What a full scan finds in prose, what it leaves alone, and what it offers. */
class FullScanTests {

    private static final Scanner NAMED = Scanner.full(ScanProfile.named("ch"));

    private static DetectedText scan(Scanner scanner, String language, String text) {
        return scan(scanner, Map.of(new TextKey("challenge", language), text));
    }

    private static DetectedText scan(Scanner scanner, Map<TextKey, String> texts) {
        Draft draft = Draft.by("amina", new TreeMap<>(texts));
        return scanner.scan(Confidential.of(draft)).orElseThrow();
    }

    private static List<String> values(DetectedText detected) {
        return detected.findings().stream()
                .map(
                        finding ->
                                detected.draft()
                                        .revealInCountry()
                                        .texts()
                                        .getOrDefault(finding.key(), "")
                                        .substring(finding.start(), finding.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en|We heard Mrs Teresa Okonkwo in person.|Mrs Teresa Okonkwo
                    en|The clinic treated B. Ferreira again.|B. Ferreira
                    en|The meeting took place on 14 February 2019 at noon.|14 February 2019
                    en|A boy aged 15 was heard.|aged 15
                    fr|Nous avons entendu Mme Salma Idrissi.|Mme Salma Idrissi
                    fr|Elle a écrit le 1er mars 2018.|1er mars 2018
                    es|Habló la Sra. Rocío Benítez ayer.|Sra. Rocío Benítez
                    es|Ocurrió el 3 de mayo de 2021.|3 de mayo de 2021
                    pt|Falou o Sr. Duarte Vilhena ontem.|Sr. Duarte Vilhena
                    ar|اجتمع المكتب يوم 12 ربيع الأول 1440 صباحا.|12 ربيع الأول 1440
                    ar|اجتمع المكتب يوم 5 غشت 2019 صباحا.|5 غشت 2019
                    ru|Это произошло 9 мая 2020 года.|9 мая 2020 года
                    """)
    void findsWhatProseTells(String language, String text, String value) {
        assertThat(values(scan(NAMED, language, text))).anyMatch(found -> found.contains(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Ministry of Justice answered the Committee on the Rights of the Child in 2019.",
                "Article 14 of Law No. 31 of 2013 was amended; see A/HRC/47/12 and SDG target 16.3.",
                "Focal points met every quarter and shared a calendar with Parliament."
            })
    void leavesPublicThingsAlone(String text) {
        assertThat(values(scan(NAMED, "en", text))).isEmpty();
    }

    @Test
    void findsASurnameAgainInAnotherTextOfTheItem() {
        DetectedText detected =
                scan(
                        NAMED,
                        Map.of(
                                new TextKey("challenge", "en"), "Mr Bakary Souleymane wrote.",
                                new TextKey("results", "en"), "Later Souleymane was heard."));

        assertThat(values(detected)).contains("Mr Bakary Souleymane", "Souleymane");
        assertThat(detected.suggestions().values()).containsOnly(new Suggestion.Mask("[PERSON-1]"));
    }

    @Test
    void givesOnePersonOneMaskInEveryAlphabet() {
        Scanner scanner = NAMED.knowing(KnownEntities.none().person("Rachid Haddad"));

        DetectedText detected =
                scan(
                        scanner,
                        Map.of(
                                new TextKey("challenge", "ar"), "كتب رشيد حداد إلى المكتب.",
                                new TextKey("challenge", "fr"), "Rachid Haddad a écrit."));

        assertThat(detected.suggestions().values())
                .hasSizeGreaterThan(1)
                .allMatch(
                        suggestion ->
                                suggestion instanceof Suggestion.Mask mask
                                        && mask.replacement().equals("[PERSON-1]"));
    }

    @Test
    void offersAYearForADayAndABandForAnAge() {
        DetectedText detected = scan(NAMED, "en", "On 14 February 2019 a woman aged 34 was heard.");

        assertThat(detected.suggestions().values())
                .containsExactly(
                        new Suggestion.Generalise("2019"), new Suggestion.Generalise("30-39"));
    }

    @Test
    void letsAnItemLeaveOnceEverythingOfferedIsAccepted() {
        DetectedText detected =
                scan(
                        NAMED,
                        "en",
                        "On 14 February 2019 Mrs Teresa Okonkwo, aged 34, wrote to the Court of Zabrow.");
        Map<String, Decision> decisions = new TreeMap<>();
        detected.suggestions()
                .forEach(
                        (id, suggestion) ->
                                decisions.put(
                                        id,
                                        switch (suggestion) {
                                            case Suggestion.Generalise less ->
                                                    new Decision.Generalise(less.replacement());
                                            case Suggestion.Mask ignored -> new Decision.Mask();
                                            case Suggestion.Drop ignored -> new Decision.Mask();
                                            case Suggestion.Keep ignored ->
                                                    new Decision.Keep("says nothing");
                                        }));

        AnonymisedText text =
                Review.decide(detected, decisions, "rachid").then(Anonymiser::apply).orElseThrow();

        assertThat(text.texts().texts().values())
                .allMatch(left -> !left.contains("Okonkwo") && !left.contains("Zabrow"));
    }

    @ParameterizedTest
    @CsvSource({
        "en,The Portuguese network grew.",
        "fr,Le Portugal a formé des agents.",
        "pt,A rede portuguesa cresceu.",
        "es,La red portuguesa creció.",
        "en,See CCPR/C/PRT/CO/5 for more.",
        "en,The workshop was held in Lisbon."
    })
    void findsWhatNamesTheStateWhereReadersMayNotBeToldIt(String language, String text) {
        Scanner hidden = Scanner.full(new ScanProfile("pt", Attribution.REGION));

        assertThat(scan(hidden, language, text).findings())
                .anyMatch(finding -> finding.type() == IdentifierType.STATE);
        assertThat(scan(Scanner.full(ScanProfile.named("pt")), language, text).findings())
                .noneMatch(finding -> finding.type() == IdentifierType.STATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AMINA BENALI",
                "Benali, Amina",
                "A. Benali",
                "Aminah Ben Ali",
                "amina benali"
            })
    void findsWhatTheRecordHoldsHoweverItIsWritten(String written) {
        Scanner scanner =
                Scanner.structured("ch").knowing(KnownEntities.none().person("Amina Benali"));

        assertThat(values(scan(scanner, "en", "We met %s there.".formatted(written)))).isNotEmpty();
        assertThat(values(scan(scanner, "en", "We met nobody at the final panel."))).isEmpty();
    }

    @Test
    void addsWhatADetectorOfTheCountryFinds() {
        EntityDetector detector =
                passage ->
                        List.of(
                                new EntityDetector.Entity(
                                        passage.text().indexOf("blue"),
                                        passage.text().indexOf("blue") + 4,
                                        IdentifierType.PLACE));

        assertThat(values(scan(NAMED.with(detector), "en", "the blue house")))
                .containsExactly("blue");
    }

    @Test
    void refusesWhenADetectorOfTheCountryFailsOrIsLate() {
        EntityDetector failing =
                passage -> {
                    throw new IllegalStateException("no model");
                };
        EntityDetector outside =
                passage -> List.of(new EntityDetector.Entity(0, 999, IdentifierType.PERSON));
        Confidential<Draft> draft =
                Confidential.of(Draft.by("amina", Map.of(new TextKey("challenge", "en"), "text")));

        assertThat(refusal(NAMED.with(failing).scan(draft)).reason())
                .isEqualTo(Refusal.Reason.FAULT);
        assertThat(refusal(NAMED.with(outside).scan(draft)).reason())
                .isEqualTo(Refusal.Reason.FAULT);
        assertThat(refusal(NAMED.within(Duration.ZERO).scan(draft)).reason())
                .isEqualTo(Refusal.Reason.TIME_OVER);
    }
}
