package org.nmirf.bench.disclosure;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** Identifiers of every kind, made up from a seed, with right check digits. */
final class GeneratedIdentifiers {

    static final Map<String, Function<Random, String>> KINDS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("EMAIL", GeneratedIdentifiers::email),
                            Map.entry(
                                    "PHONE",
                                    random ->
                                            "+212 6" + digits(random, 2) + "-" + digits(random, 6)),
                            Map.entry("URL", random -> "https://example.org/" + word(random)),
                            Map.entry(
                                    "SOCIAL_HANDLE",
                                    random -> "@" + word(random) + "_" + word(random)),
                            Map.entry("IP_ADDRESS", GeneratedIdentifiers::address),
                            Map.entry("MAC_ADDRESS", GeneratedIdentifiers::device),
                            Map.entry("IBAN", GeneratedIdentifiers::iban),
                            Map.entry("PAYMENT_CARD", GeneratedIdentifiers::card),
                            Map.entry("NATIONAL_ID", GeneratedIdentifiers::brazilian),
                            Map.entry(
                                    "COORDINATES",
                                    random ->
                                            (30 + random.nextInt(9))
                                                    + "."
                                                    + digits(random, 5)
                                                    + ", -"
                                                    + (1 + random.nextInt(8))
                                                    + "."
                                                    + digits(random, 5)),
                            Map.entry(
                                    "CASE_NUMBER",
                                    random ->
                                            ""
                                                    + (10000 + random.nextInt(80000))
                                                    + "/"
                                                    + digits(random, 2))));

    private GeneratedIdentifiers() {}

    private static String email(Random random) {
        return word(random) + "." + word(random) + "@example.org";
    }

    private static String address(Random random) {
        return "192.168." + (1 + random.nextInt(250)) + "." + (1 + random.nextInt(250));
    }

    private static String device(Random random) {
        StringBuilder value = new StringBuilder("0C");
        for (int part = 0; part < 5; part++) {
            value.append(':').append("%02X".formatted(random.nextInt(256)));
        }
        return value.toString();
    }

    private static String iban(Random random) {
        String account = "WEST" + digits(random, 14);
        StringBuilder numeric = new StringBuilder();
        for (char unit : (account + "GB00").toCharArray()) {
            numeric.append(Character.digit(unit, 36));
        }
        int check = 98 - new BigInteger(numeric.toString()).mod(BigInteger.valueOf(97)).intValue();
        return "GB%02d%s".formatted(check, account);
    }

    private static String card(Random random) {
        String body = "4" + digits(random, 14);
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            int digit = body.charAt(at) - '0';
            int doubled = digit * 2;
            sum += at % 2 == 0 ? doubled - (doubled > 9 ? 9 : 0) : digit;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static String brazilian(Random random) {
        String body = (1 + random.nextInt(9)) + digits(random, 8);
        String all = body + checkDigit(body, 10);
        all += checkDigit(all, 11);
        return "%s.%s.%s-%s"
                .formatted(
                        all.substring(0, 3),
                        all.substring(3, 6),
                        all.substring(6, 9),
                        all.substring(9));
    }

    private static int checkDigit(String digits, int weight) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            sum += (digits.charAt(at) - '0') * (weight - at);
        }
        int rest = sum * 10 % 11;
        return rest == 10 ? 0 : rest;
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String word(Random random) {
        List<String> syllables = List.of("ba", "ka", "le", "mo", "ri", "sa", "te", "xo");
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < 3; at++) {
            word.append(syllables.get(random.nextInt(syllables.size())));
        }
        return word.toString();
    }
}
