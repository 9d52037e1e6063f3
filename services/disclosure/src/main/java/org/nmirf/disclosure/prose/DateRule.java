package org.nmirf.disclosure.prose;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.identifiers.OpeningSearch;
import org.nmirf.disclosure.words.WordLists;

/** Finds days of any calendar; in texts about a case also months and years. */
final class DateRule implements Rule {

    static final String MONTH =
            WordLists.read("months").get("months").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")\\.?"));
    private static final String YEAR = "(?:1[3-9]|20|21)\\d\\d";
    private static final String OF = "(?: ?[,-])?(?: (?:of|de|du|del|da|do|d'))? ?";
    private static final String DAY =
            "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|ero|o|a|\\x{00BA})?";
    private static final String AND =
            "(?:, ?| ?- ?| ?/ ?| (?:and|et|y|e|to|au|al|a|or|ou|o|и|و) ?(?:on |le |el |em )?)";
    private static final String DAY_MONTH = DAY + "(?:" + AND + DAY + "){0,6}" + OF + MONTH;
    private static final OpeningSearch WITH_DAY =
            OpeningSearch.of(
                    DAY_MONTH
                            + "(?:(?:(?: ?,)? ?(?:of |de |du |del )?|,? )"
                            + YEAR
                            + "(?: ?ه|م| года| г\\.)?)?"
                            + "|"
                            + MONTH
                            + " "
                            + DAY
                            + "(?:"
                            + AND
                            + DAY
                            + "){0,3}(?:,? "
                            + YEAR
                            + ")?");
    private static final OpeningSearch NUMERIC =
            OpeningSearch.of(
                    "(?:0?[1-9]|[12]\\d|3[01]) ?([./-]) ?(?:0?[1-9]|1[0-2]|[12]\\d|3[01]) ?[./-] ?(?:"
                            + YEAR
                            + "|\\d\\d)|"
                            + YEAR
                            + "[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\\d|3[01])|"
                            + YEAR
                            + " ?年 ?\\d{1,2} ?月(?: ?\\d{1,2} ?[日号])?|\\d{1,2} ?月 ?\\d{1,2} ?[日号]");
    private static final String WORD_DAY =
            "(?:first|second|third|premier|primero|primeiro|un|uno|dos|deux|trois|tres|quatre|cuatro|quatro|cinq|cinco|six|seis|sept|siete|sete|huit|ocho|oito|neuf|nueve|nove|dix|diez|dez|onze|once|douze|doce|doze|quinze|quince|vingt|veinte|vinte|trente|treinta|trinta)";
    private static final OpeningSearch WORDED =
            OpeningSearch.of(
                    WORD_DAY + " (?:of |de )?" + MONTH + "(?:,? (?:de |del )?" + YEAR + ")?");
    private static final OpeningSearch MONTH_YEAR =
            OpeningSearch.of(
                    "(?:"
                            + MONTH
                            + "(?: and | et | y | e | to | - ?|-))?"
                            + MONTH
                            + "(?:,)?(?: (?:of|de|del|du|do))? ?"
                            + YEAR);
    private static final Set<String> BETWEEN_DAYS =
            Set.of(
                    "to",
                    "and",
                    "until",
                    "till",
                    "au",
                    "et le",
                    "jusqu'au",
                    "a",
                    "al",
                    "y el",
                    "hasta el",
                    "ao",
                    "e o",
                    "ate o",
                    "-");
    private static final OpeningSearch YEARS = OpeningSearch.of(YEAR);

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        List<Mark> marks = new ArrayList<>(text.days());
        if (aboutCase) {
            CharSequence flat = text.flatLower();
            add(text, MONTH_YEAR, flat, marks);
            add(text, YEARS, flat, marks);
            join(text, marks);
        }
        return marks;
    }

    /** What stands between the two ends of a period belongs to it. */
    private static void join(ProseText text, List<Mark> marks) {
        List<Mark> ordered = new ArrayList<>(marks);
        ordered.sort(Comparator.comparingInt(Mark::start));
        for (int at = 1; at < ordered.size(); at++) {
            int from = ordered.get(at - 1).end();
            int to = ordered.get(at).start();
            if (from < to && BETWEEN_DAYS.contains(text.slice(from, to).strip())) {
                marks.add(mark(from, to));
            }
        }
    }

    private static Mark mark(int start, int end) {
        return Mark.likely(start, end, IdentifierType.DATE, Explanation.CALENDAR, "DATE");
    }

    /** The days alone, which also tell whether a text is about a case. */
    static List<Mark> days(ProseText text) {
        List<Mark> marks = new ArrayList<>();
        CharSequence flat = text.flatLower();
        for (OpeningSearch search : List.of(WITH_DAY, NUMERIC, WORDED)) {
            add(text, search, flat, marks);
        }
        return marks;
    }

    private static void add(
            ProseText text, OpeningSearch search, CharSequence flat, List<Mark> marks) {
        search.find(
                flat,
                (start, end) -> isWhole(text, start, end),
                span -> marks.add(mark(span[0], span[1])));
    }

    private static boolean isWhole(ProseText text, int start, int end) {
        char before = text.at(start - 1);
        char after = text.at(end);
        char last = text.at(end - 1);
        boolean digitsGoOn =
                (".,/".indexOf(before) >= 0 && Character.isDigit(text.at(start - 2)))
                        || ("/".indexOf(after) >= 0 && Character.isDigit(text.at(end + 1)));
        boolean wordGoesOn =
                last < 0x2E80
                        && Character.isLetterOrDigit(last)
                        && Character.isLetterOrDigit(after);
        boolean glued = before < 0x0590 && Character.isLetterOrDigit(before);
        return !digitsGoOn && !wordGoesOn && !glued && before != '/';
    }
}
