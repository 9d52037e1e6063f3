package org.nmirf.disclosure.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of disguising an identifier against every kind of identifier, in seven languages. */
class EvasionTests {

    private static final Map<String, String> IDENTIFIERS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("EMAIL", "amina.benali@example.org"),
                            Map.entry("PHONE", "+212 661-234567"),
                            Map.entry("URL", "https://example.org/amina"),
                            Map.entry("IP_ADDRESS", "192.168.10.44"),
                            Map.entry("IBAN", "GB82WEST12345698765432"),
                            Map.entry("PAYMENT_CARD", "4111111111111111"),
                            Map.entry("NATIONAL_ID", "390.533.447-05"),
                            Map.entry("CASE_NUMBER", "36110/97")));

    private static final Map<String, UnaryOperator<String>> EVASIONS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("zero-width space", between("\u200B")),
                            Map.entry("zero-width joiner", between("\u200D")),
                            Map.entry("soft hyphen", between("\u00AD")),
                            Map.entry("bidi controls", value -> "\u202D" + value + "\u202C"),
                            Map.entry("full width", EvasionTests::fullWidth),
                            Map.entry("Arabic-Indic digits", value -> digits(value, '\u0660')),
                            Map.entry("Persian digits", value -> digits(value, '\u06F0')),
                            Map.entry("look-alike letters", EvasionTests::lookalikes),
                            Map.entry("combining marks", between("\u0332")),
                            Map.entry(
                                    "no-break space",
                                    value -> value.replace(" ", "\u00A0").replace("-", "\u2011")),
                            Map.entry("HTML entities", EvasionTests::entities),
                            Map.entry("percent escapes", EvasionTests::percents),
                            Map.entry("line break", EvasionTests::broken)));

    private static final List<String> SENTENCES =
            List.of(
                    "The office wrote to %s last week.",
                    "Le bureau a écrit à %s hier.",
                    "La oficina escribió a %s ayer.",
                    "O gabinete escreveu a %s ontem.",
                    "كتب المكتب إلى %s أمس.",
                    "Отдел написал %s вчера.",
                    "办公室昨天写信给 %s 。");

    static Stream<Arguments> matrix() {
        return EVASIONS.keySet().stream()
                .flatMap(
                        evasion ->
                                IDENTIFIERS.keySet().stream()
                                        .map(type -> Arguments.of(evasion, type)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("matrix")
    void coversTheDisguisedIdentifier(String evasion, String type) {
        String disguised =
                EVASIONS.getOrDefault(evasion, value -> value)
                        .apply(IDENTIFIERS.getOrDefault(type, ""));
        List<String> missed = new ArrayList<>();
        for (String sentence : SENTENCES) {
            String text = sentence.formatted(disguised);
            if (!isCovered(text, disguised)) {
                missed.add(Found.in("ZZ", text) + " in " + text);
            }
        }

        assertThat(missed).isEmpty();
    }

    /** Every letter and digit of the value lies within some identifier, whatever it is called. */
    private static boolean isCovered(String text, String value) {
        int start = text.indexOf(value);
        List<Hit> hits =
                Found.hits("ZZ", text).stream()
                        .filter(hit -> hit.type() != IdentifierType.UNICODE_ANOMALY)
                        .toList();
        for (int at = start; at < start + value.length(); at++) {
            int index = at;
            boolean covered =
                    hits.stream().anyMatch(hit -> hit.start() <= index && index < hit.end());
            if (Character.isLetterOrDigit(text.charAt(at)) && !covered) {
                return false;
            }
        }
        return true;
    }

    private static UnaryOperator<String> between(String mark) {
        return value ->
                value.codePoints().mapToObj(Character::toString).collect(Collectors.joining(mark));
    }

    private static String fullWidth(String value) {
        return each(value, unit -> Character.toString(unit == ' ' ? 0x3000 : unit - 0x20 + 0xFF00));
    }

    private static String digits(String value, char zero) {
        return each(
                value,
                unit -> Character.toString(unit >= '0' && unit <= '9' ? zero + unit - '0' : unit));
    }

    private static String lookalikes(String value) {
        return value.replace('a', '\u0430')
                .replace('e', '\u0435')
                .replace('o', '\u043E')
                .replace('W', 'W')
                .replace('B', '\u0412')
                .replace('T', '\u0422')
                .replace('E', '\u0415');
    }

    private static String entities(String value) {
        return each(value, unit -> "&#" + unit + ";");
    }

    private static String percents(String value) {
        return each(value, unit -> "%%%02X".formatted(unit));
    }

    private static String broken(String value) {
        int at = value.indexOf('@');
        int place = at >= 0 ? at + 1 : value.indexOf(' ') >= 0 ? value.indexOf(' ') : -1;
        if (place < 0) {
            return value;
        }
        return value.substring(0, place)
                + "\n"
                + value.substring(value.charAt(place) == ' ' ? place + 1 : place);
    }

    private static String each(String value, java.util.function.IntFunction<String> change) {
        return value.codePoints().mapToObj(change).collect(Collectors.joining());
    }
}
