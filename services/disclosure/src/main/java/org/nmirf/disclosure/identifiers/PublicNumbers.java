package org.nmirf.disclosure.identifiers;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches of a text that are public numbers by rule: documents, articles, years, counts,
 * money.
 */
final class PublicNumbers {

    /** Words that follow a count or an amount of money. */
    static final ContextWords COUNTED =
            ContextWords.of(
                    "people|persons|person|women|men|girls|boys|children|cases|complaints|victims|households|families|participants|students|pupils|teachers|officers|officials|judges|police|copies|recommendations|actions|indicators|inhabitants|citizens|migrants|refugees|workers|farmers|prisoners|detainees|hectares|km|kilometres|metres|hours|days|euros|euro|eur|dollars|usd|dirhams|dirham|mad|dh|francs|fcfa|xof|pounds|reais|pesos|guaraníes|guaranies|million|millions|billion|percent"
                            + "|personnes|femmes|hommes|filles|garçons|enfants|cas|plaintes|victimes|ménages|familles|élèves|étudiants|enseignants|agents|fonctionnaires|exemplaires|recommandations|habitants|citoyens|citoyennes|migrants|réfugiés|travailleurs|détenus|heures|jours|milliards|pour cent"
                            + "|personas|mujeres|hombres|niñas|niños|casos|denuncias|víctimas|hogares|familias|alumnos|estudiantes|docentes|funcionarios|funcionarias|ejemplares|recomendaciones|habitantes|ciudadanos|migrantes|refugiados|trabajadores|internos|horas|días|millones|dólares"
                            + "|pessoas|mulheres|homens|meninas|crianças|queixas|vítimas|agregados|famílias|alunos|estudantes|professores|funcionários|exemplares|recomendações|cidadãos|refugiados|trabalhadores|reclusos|dias|milhões|dólares"
                            + "|شخص|شخصا|امرأة|رجل|طفل|طفلا|حالة|شكوى|ضحية|أسرة|تلميذ|طالب|موظف|نسمة|مواطن|لاجئ|سجين|درهم|دينار|دولار|يورو|مليون|ساعة|يوم|توصية"
                            + "|человек|женщин|мужчин|детей|случаев|жалоб|жертв|семей|учащихся|жителей|граждан|рублей|долларов|евро|часов|дней"
                            + "|人|名|个|户|起|件|元|美元|万|亿|小时");

    private static final Pattern MASK = Patterns.pattern("\\[[A-Z]{2,12}-\\d{1,3}\\]");
    private static final OpeningSearch UN_SYMBOL =
            OpeningSearch.of(
                    "(?:(?:A|S|E|T|ST)/|(?:CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|CED|HRI|SPT|OPCAT|UNEP|WHA|CESCR|INT|NHRI)/)[A-Z0-9][A-Za-z0-9()./-]*[A-Za-z0-9)]");
    private static final OpeningSearch NUMBERED_LAW =
            OpeningSearch.ignoringCase(
                    "(?:law|act|bill|decree|order|ordinance|regulation|directive|resolution|resolutions|decision|convention|protocol|treaty|iso|iec|ilo|loi|lois|decret|decrets|arrete|ordonnance|dahir|reglement|ley|leyes|decreto|resolucion|reglamento|acuerdo|directiva|lei|leis|decreto-lei|portaria|regulamento|resolucao|resolucoes|convencao|convenio|\\x{0627}?\\x{0644}?\\x{0642}\\x{0627}\\x{0646}\\x{0648}\\x{0646}|\\x{0645}\\x{0631}\\x{0633}\\x{0648}\\x{0645}|\\x{0638}\\x{0647}\\x{064A}\\x{0631}|\\x{0627}?\\x{0644}?\\x{0642}\\x{0631}\\x{0627}\\x{0631}|\\x{0437}\\x{0430}\\x{043A}\\x{043E}\\x{043D}\\p{L}*|\\x{0443}\\x{043A}\\x{0430}\\x{0437}\\p{L}*|\\x{0440}\\x{0435}\\x{0437}\\x{043E}\\x{043B}\\x{044E}\\x{0446}\\p{L}*|\\x{6CD5}|\\x{6CD5}\\x{4EE4}|\\x{51B3}\\x{8BAE})"
                            + "(?:[ \\n](?:\\(?[A-Z]{2,5}\\)?|organica|organique|general|executive|legislative|legislatif|no|nos|num|number|numero|n\\x{00B0}|de|du|del|n|o|fz|\\x{0631}\\x{0642}\\x{0645}|n\\.o|no\\.|n\\.|\\x{2116})){0,3}[ \\n.\\x{00B0}:]{0,3}"
                            + "\\d{1,5}(?:[ ]?[./-][ ]?\\d{1,5}){0,3}(?:[ ]?/[ ]?[A-Z]{1,4})?(?: ?\\((?:19|20)\\d\\d\\))?");
    private static final String YEAR = "(?:1[89]|20|21)\\d\\d";
    private static final OpeningSearch YEARS =
            OpeningSearch.of(YEAR + "(?: ?[-/.,\\n ] ?" + YEAR + ")*|" + YEAR + "[-/]\\d\\d");
    private static final OpeningSearch DATE =
            OpeningSearch.of(
                    "\\d{1,2}[./-]\\d{1,2}[./-](?:"
                            + YEAR
                            + "|\\d\\d)|"
                            + YEAR
                            + "[./-]\\d{1,2}[./-]\\d{1,2}");
    private static final OpeningSearch SMALL_PARTS =
            OpeningSearch.of("\\d{1,3}(?:\\.\\d{1,3}){1,2}|\\d{1,2}/\\d{1,3}|\\d{1,3}-\\d{1,3}");
    private static final OpeningSearch GROUPED =
            OpeningSearch.of(
                    "[1-9]\\d{0,2}(?:(?:[ \\n]\\d{3})+|(?:\\.\\d{3})+|(?:,\\d{3})+|(?:'\\d{3})+)(?:[.,]\\d{1,2})?");
    private static final OpeningSearch AMOUNT =
            OpeningSearch.ignoringCase(
                    "(?:usd|eur|mad|dh|dhs|us\\$|r\\$|\\$|\\x{20AC}|\\x{00A3}|fcfa|xof|brl|pyg|gs\\.?|chf) ?\\d[\\d .,]*\\d|\\d[\\d.,]*\\d ?(?:%|\\x{066A}|\\x{20AC}|\\$|\\x{00A3})|\\d{1,6}[.,]\\d{1,2}");
    private static final OpeningSearch PLAIN = OpeningSearch.of("[1-9]\\d{2,8}");
    private static final int LONGEST_GROUPED_COUNT = 9;

    private final int[] starts;
    // At each place the furthest end of any span that begins there or before.
    private final int[] furthestEnds;

    private PublicNumbers(List<Patterns.Span> spans) {
        List<Patterns.Span> ordered =
                spans.stream().sorted(Comparator.comparingInt(Patterns.Span::start)).toList();
        starts = ordered.stream().mapToInt(Patterns.Span::start).toArray();
        furthestEnds = ordered.stream().mapToInt(Patterns.Span::end).toArray();
        Arrays.parallelPrefix(furthestEnds, Math::max);
    }

    static PublicNumbers in(View view) {
        List<Patterns.Span> spans = new ArrayList<>(Patterns.find(MASK, view.text()));
        for (OpeningSearch search : List.of(UN_SYMBOL, YEARS, DATE, SMALL_PARTS, AMOUNT)) {
            Patterns.find(search, view.text()).stream()
                    .filter(span -> alone(view, span))
                    .forEach(spans::add);
        }
        NUMBERED_LAW.find(
                view.text(),
                (start, end) -> alone(view, new Patterns.Span(start, end)),
                span -> spans.add(new Patterns.Span(span[0], span[1])));
        for (Patterns.Span span : Patterns.find(GROUPED, view.text())) {
            int digits = view.compact(span.start(), span.end()).length();
            if (alone(view, span)
                    && (digits < LONGEST_GROUPED_COUNT || COUNTED.follows(view, span.end()))) {
                spans.add(span);
            }
        }
        for (Patterns.Span span : Patterns.find(PLAIN, view.text())) {
            if (alone(view, span) && COUNTED.follows(view, span.end())) {
                spans.add(span);
            }
        }
        return new PublicNumbers(spans);
    }

    /** A public number is not the tail or head of something longer. */
    private static boolean alone(View view, Patterns.Span span) {
        char before = view.at(span.start() - 1);
        char after = view.at(span.end());
        boolean glued = "-/_#@".indexOf(before) >= 0 || "-/_@".indexOf(after) >= 0;
        boolean decimals =
                (before == '.' || before == ',') && Character.isDigit(view.at(span.start() - 2));
        boolean goesOn =
                (after == '.' || after == ',') && Character.isDigit(view.at(span.end() + 1));
        return view.standsAlone(span.start(), span.end()) && !glued && !decimals && !goesOn;
    }

    /** Whether a stretch lies within one public number. */
    boolean covers(int start, int end) {
        int found = Arrays.binarySearch(starts, start);
        int last = found >= 0 ? found : -found - 2;
        while (last + 1 < starts.length && starts[last + 1] == start) {
            last++;
        }
        return last >= 0 && furthestEnds[last] >= end;
    }
}
