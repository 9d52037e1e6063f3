package org.nmirf.node.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that document symbols of human rights bodies have. */
final class Forms {

    private static final int MOST_NUMBERS = 10;
    private static final String COUNTRY = "(?<country>[A-Z]{3}(?:-[A-Z]{3})?|EU)";
    private static final String NUMBERS = "(?<numbers>\\d{1,4}(?:-\\d{1,4})?)";
    private static final String MORE = "(?<more>(?:/[A-Z0-9.]+)*)";
    private static final String BODY =
            "(?<body>CRC/C/OPAC|CRC/C/OPSC|(?:CCPR|CEDAW|CAT|CERD|CRC|CRPD|CMW|CED)/C|E/C\\.12)/";

    /** Names of bodies in symbols that differ from their codes. */
    private static final Map<String, String> BODIES =
            Map.of("CRC/C/OPAC", "CRC-OP-AC", "CRC/C/OPSC", "CRC-OP-SC", "E/C.12", "CESCR");

    private static final Map<String, DocumentKind> BY_WORD =
            Map.of(
                    "CO", DocumentKind.CONCLUDING_OBSERVATIONS,
                    "FCO", DocumentKind.FOLLOW_UP_INFORMATION,
                    "FIR", DocumentKind.FOLLOW_UP_INFORMATION,
                    "QPR", DocumentKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING,
                    "QAR", DocumentKind.LIST_OF_ISSUES,
                    "Q", DocumentKind.LIST_OF_ISSUES,
                    "RQ", DocumentKind.REPLIES,
                    "OAI", DocumentKind.ADDITIONAL_INFORMATION,
                    "AI", DocumentKind.ADDITIONAL_INFORMATION);

    /** Documents of the session on a country: national report, compilation, summary. */
    private static final List<DocumentKind> REVIEW =
            List.of(
                    DocumentKind.NATIONAL_REPORT,
                    DocumentKind.COMPILATION,
                    DocumentKind.STAKEHOLDERS_SUMMARY);

    private static final List<Form> ALL =
            List.of(
                    form(
                            "A/HRC/WG\\.6/\\d{1,3}/" + COUNTRY + "/(?<numbers>[123])" + MORE,
                            found -> REVIEW.get(found.group("numbers").charAt(0) - '1'),
                            "UPR"),
                    form("A/HRC/WG\\.6/\\d{1,3}/.+", ignored -> DocumentKind.OTHER, "UPR"),
                    form(
                            "A/HRC/\\d{1,3}/(?<numbers>\\d{1,4})(?:/(?:CORR|REV)\\.?\\d+)?",
                            ignored -> DocumentKind.WORKING_GROUP_REPORT,
                            "UPR"),
                    form(
                            "A/HRC/\\d{1,3}/(?<numbers>\\d{1,4})/ADD\\.? ?(?<add>\\d{1,3})"
                                    + "(?:/(?:CORR|REV)\\.?\\d+)?",
                            Forms::addition,
                            ""),
                    form(
                            BODY + COUNTRY + "/(?<word>[A-Z]{1,3})/" + NUMBERS + MORE,
                            Forms::dialogue,
                            ""),
                    form(
                            BODY + COUNTRY + "/" + NUMBERS + MORE,
                            ignored -> DocumentKind.STATE_REPORT,
                            ""),
                    form("(?<body>CCPR)/CO/\\d+/" + COUNTRY + MORE, Forms::observations, ""),
                    // Concluding observations of earlier years say no country.
                    form(
                            "(?:(?<body>CRC/C)/15|(?<b2>CCPR/C)/79|(?<b3>E/C\\.12)/1)"
                                    + "/ADD\\.? ?(?<numbers>\\d{1,4})",
                            ignored -> DocumentKind.CONCLUDING_OBSERVATIONS,
                            ""),
                    form(
                            BODY + "\\d{1,3}/D/\\d+/\\d{4}(?:/.*)?",
                            ignored -> DocumentKind.DECISION,
                            ""),
                    form(
                            "(?<body>CCPR|CED|CAT)/C/\\d{1,3}/(?<numbers>\\d{1,2})"
                                    + "(?:/ADD\\.? ?\\d+)?(?:/(?:CORR|REV)\\.?\\d+)?",
                            ignored -> DocumentKind.FOLLOW_UP_EVALUATION,
                            ""),
                    form(
                            "CAT/OP/"
                                    + COUNTRY
                                    + "(?:/(?:ROSP|RONPM|R))?[/.](?<numbers>\\d{1,3})"
                                    + MORE,
                            Forms::visit,
                            "SPT"),
                    form("CAT/OP/.+", ignored -> DocumentKind.OTHER, "SPT"),
                    form(
                            "HRI/CORE/" + COUNTRY + "/(?<numbers>\\d{4})" + MORE,
                            ignored -> DocumentKind.CORE_DOCUMENT,
                            ""),
                    form(
                            "HRI/CORE/1/ADD\\.? ?(?<numbers>\\d{1,4}).*",
                            ignored -> DocumentKind.CORE_DOCUMENT,
                            ""),
                    form(BODY + ".+", ignored -> DocumentKind.OTHER, ""));

    private Forms() {}

    /** How the sort of document is told from the parts of a symbol. */
    private interface Sort {
        DocumentKind of(Matcher found);
    }

    private record Form(Pattern pattern, Sort sort, String body) {}

    /** What a form says about a symbol. */
    record Found(
            DocumentKind kind,
            Optional<String> body,
            Optional<String> country,
            List<Integer> numbers) {

        DocumentSymbol as(String text) {
            return new DocumentSymbol(text, kind, body, country, numbers);
        }
    }

    /** What the first fitting form says. */
    static Optional<Found> read(String symbol) {
        return ALL.stream()
                .flatMap(form -> read(form, form.pattern().matcher(symbol)).stream())
                .findFirst();
    }

    private static Optional<Found> read(Form form, Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<String> country = group(found, "country").flatMap(IsoCountries::twoLetters);
        if (country.isEmpty() && group(found, "country").isPresent()) {
            return Optional.empty();
        }
        var kind = form.sort().of(found);
        return Optional.of(new Found(kind, body(form, found, kind), country, numbers(found)));
    }

    private static Optional<String> body(Form form, Matcher found, DocumentKind kind) {
        if (!form.body().isEmpty()) {
            return Optional.of(form.body());
        }
        return kind == DocumentKind.ADDENDUM
                ? Optional.of("UPR")
                : group(found, "body")
                        .or(() -> group(found, "b2"))
                        .or(() -> group(found, "b3"))
                        .map(name -> BODIES.getOrDefault(name, name.replaceFirst("/.*", "")));
    }

    private static List<Integer> numbers(Matcher found) {
        String[] ends = group(found, "numbers").orElse("").split("-", 2);
        if (ends[0].isEmpty()) {
            return List.of();
        }
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        List<Integer> numbers = new ArrayList<>();
        for (int number = first; number <= last && numbers.size() < MOST_NUMBERS; number++) {
            numbers.add(number);
        }
        return numbers.isEmpty() ? List.of(first, last) : numbers;
    }

    /** The review has one addendum, with the State's positions; visits have one each. */
    private static DocumentKind addition(Matcher found) {
        return found.group("add").equals("1") ? DocumentKind.ADDENDUM : DocumentKind.VISIT_REPORT;
    }

    private static DocumentKind dialogue(Matcher found) {
        String more = found.group("more");
        return switch (found.group("word")) {
            case "CO" -> observations(found);
            // Before replies had a symbol of their own, they were an addition to the questions.
            case "Q" ->
                    more.startsWith("/ADD") ? DocumentKind.REPLIES : DocumentKind.LIST_OF_ISSUES;
            case String word -> BY_WORD.getOrDefault(word, DocumentKind.OTHER);
        };
    }

    /** States commented on observations, and reported follow-up, in additions to them. */
    private static DocumentKind observations(Matcher found) {
        return found.group("more").startsWith("/ADD")
                ? DocumentKind.FOLLOW_UP_INFORMATION
                : DocumentKind.CONCLUDING_OBSERVATIONS;
    }

    private static DocumentKind visit(Matcher found) {
        return found.group("more").startsWith("/ADD")
                ? DocumentKind.REPLIES
                : DocumentKind.VISIT_REPORT;
    }

    private static Form form(String pattern, Sort sort, String body) {
        return new Form(Pattern.compile(pattern), sort, body);
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.namedGroups().containsKey(name)
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }
}
