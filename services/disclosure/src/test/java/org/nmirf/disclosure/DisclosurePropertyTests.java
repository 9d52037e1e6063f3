package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.DisclosureFixtures.LINES;
import static org.nmirf.disclosure.DisclosureFixtures.masked;
import static org.nmirf.disclosure.DisclosureFixtures.scanned;
import static org.nmirf.disclosure.DisclosureFixtures.signedBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.nmirf.disclosure.text.NormalisedText;
import org.nmirf.disclosure.text.Normaliser;

/** What holds for every text, however odd. */
class DisclosurePropertyTests {

    private static final List<String> IDENTIFIERS =
            List.of(
                    "amina.b@exemple.ma",
                    "+212 661-234567",
                    "٠٦٦١٢٣٤٥٦٧",
                    "36110/97",
                    "AB123456",
                    "192.168.10.44",
                    "GB82 WEST 1234 5698 7654 32",
                    "4111 1111 1111 1111",
                    "https://exemple.ma/a?b=1",
                    "@amina_b",
                    "34.020882, -6.841650",
                    "CPF 390.533.447-05",
                    "dossier n° 4512/19",
                    "7719204");
    private static final List<String> PROSE =
            List.of(
                    "The office wrote to ",
                    " et ",
                    " : ",
                    "\n",
                    "\n\n",
                    " — ",
                    "في سنة ٢٠٢٢ ",
                    ". ",
                    ", ",
                    "2019年 ",
                    "a\u200Bb ",
                    "\u202E",
                    "&amp;",
                    "%20",
                    "x",
                    "12 000 cases",
                    "( ",
                    ")",
                    "\uD83D\uDE00",
                    "é",
                    "e\u0301",
                    "[EMAIL-1] ");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(PROSE)),
                        Tuple.of(3, Arbitraries.of(IDENTIFIERS)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> spacedIdentifiers() {
        return Combinators.combine(Arbitraries.of(IDENTIFIERS), Arbitraries.of(IDENTIFIERS))
                .as((first, second) -> "Voir " + first + " ; puis " + second + " ensuite.");
    }

    @Property(tries = 300)
    void mapsEveryPlainCharacterBackIntoTheOriginal(@ForAll("texts") String text) {
        NormalisedText plain = Normaliser.normalise(text);

        int before = 0;
        for (int index = 0; index < plain.text().length(); index++) {
            int start = plain.originalStart(index);
            int end = plain.originalEnd(index + 1);
            assertThat(start).isGreaterThanOrEqualTo(before).isLessThan(end);
            assertThat(end).isLessThanOrEqualTo(text.length());
            before = start;
        }
    }

    @Property(tries = 300)
    void mapsPlainAsciiOntoItself(@ForAll("ascii") String text) {
        NormalisedText plain = Normaliser.normalise(text);

        assertThat(plain.text()).isEqualTo(text);
        for (int index = 0; index < text.length(); index++) {
            assertThat(plain.originalStart(index)).isEqualTo(index);
        }
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars(".@/-")
                .ofMaxLength(40);
    }

    @Property(tries = 300)
    void scansTheSameTextAlike(@ForAll("texts") String text) {
        assertThat(scanned(text).findings()).isEqualTo(scanned(text).findings());
    }

    @Property(tries = 300)
    void findsStretchesOfTheOriginalInOrder(@ForAll("texts") String text) {
        int before = 0;
        for (Finding finding : scanned(text).findings()) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(before).isLessThan(finding.end());
            before = finding.end();
        }
        assertThat(before).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 300)
    void leavesNothingOfAMaskedValue(@ForAll("spacedIdentifiers") String text) {
        DetectedText detected = scanned(text);

        String result =
                masked(detected).orElseThrow().texts().texts().toString().toLowerCase(Locale.ROOT);

        for (Finding finding : detected.findings()) {
            String value = text.substring(finding.start(), finding.end()).toLowerCase(Locale.ROOT);
            assertThat(result).doesNotContain(value);
        }
    }

    @Property(tries = 300)
    void neverPassesAMaskedTextThatStillHoldsAnIdentifier(@ForAll("texts") String text) {
        if (masked(scanned(text)) instanceof Outcome.Passed<AnonymisedText> passed) {
            assertThat(scanned(passed.value().texts().texts()).findings()).isEmpty();
        }
    }

    @Property(tries = 300)
    void refusesAnyMutatedBytes(
            @ForAll("spacedIdentifiers") String text,
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        AnonymisedText anonymised = masked(scanned(text)).orElseThrow();

        Outcome<PracticeRelease> outcome =
                ReleaseGate.seal(
                        anonymised, signedBy("samir", anonymised), mutating(place, change));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    private static PayloadCodec<PracticeTexts> mutating(int place, int change) {
        return new PayloadCodec<>() {
            @Override
            public byte[] encode(PracticeTexts content) {
                byte[] bytes = LINES.encode(content);
                bytes[place % bytes.length] ^= (byte) change;
                return bytes;
            }

            @Override
            public PracticeTexts decode(byte[] payload) {
                return LINES.decode(payload);
            }
        };
    }
}
