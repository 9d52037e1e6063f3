package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.identifiers.OpeningSearch;

/** In a text about a case, finds how long, how often, how many and when in the year. */
final class PeriodRule implements Rule {

    private static final String NUMBER =
            "(?:\\d{1,4}(?: ?[.,/] ?\\d{1,2})?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|several"
                    + "|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix(?: ?- ?(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante|cinquante|soixante)(?:(?: ?- ?| et )[a-z]{2,6})?|quelques"
                    + "|una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci[a-z]{4,6}|veinte|veinti[a-z]{3,6}|(?:treinta|cuarenta|cincuenta|sesenta|setenta)(?: y [a-z]{2,6})?"
                    + "|uma?|dois|duas|quatro|sete|oito|nove|dez|doze|treze|(?:qua|ca)torze|dezesseis|dezassete|dezessete|dezoito|dezenove|(?:vinte|trinta|quarenta|cinquenta|sessenta)(?: e [a-z]{2,6})?))";
    private static final String UNIT =
            "(?:years?|months?|weeks?|days?|hours?|minutes?|anos?|annees?|ans?|mois|semaines?|jours?|heures?|mes(?:es)?|semanas?|dias?|horas?)";
    private static final String ROUND =
            "(?:(?:periode de|periodo de|period of|approximately|about|almost|nearly|environ|plus de|pres de|aproximadamente|mas de|casi|cerca de|mais de) )?";
    private static final OpeningSearch DURATION =
            OpeningSearch.of(
                    ROUND
                            + NUMBER
                            + "(?: (?:and|et|y|e) (?:a half|demi|media|meio))?[ -]"
                            + UNIT
                            + "'?s?(?:,? (?:and|et|y|e) "
                            + NUMBER
                            + "[ -]"
                            + UNIT
                            + "'?)?(?: (?:et|y|e) (?:demie?|medio|meio))?(?: (?:du matin|de la manana|da manha|du soir|de la tarde|de la noche))?");
    private static final String MONTH = DateRule.MONTH;
    private static final String YEAR = "(?:1[3-9]|20|21)\\d\\d";
    private static final String OF = "(?: (?:of|de|du|des|del|do|da|d'))?";
    private static final String SEASON =
            "(?:spring|summer|autumn|winter|printemps|ete|automne|hiver|primavera|verano|otono|invierno|verao|outono|inverno)";
    private static final String DAY = "(?:[12]\\d|3[01]|[1-9])";
    private static final OpeningSearch PART_OF_YEAR =
            OpeningSearch.of(
                    "(?:(?:early|late|mid|beginning|end|middle|start|debut|fin|milieu|courant|principios|finales|mediados|madrugada|manana|noche|tarde|nuit|matin|matinee|soiree|soir|night|morning|evening|noite|manha|comienzos|inicios?|final|fins|meados|vers|entre|between|circa)"
                            + OF
                            + "(?: ?(?:l'|le|el|o|the|los|les|las))?(?: (?:mois|mes|ano|annee)"
                            + OF
                            + ")? ?(?:"
                            + MONTH
                            + "|"
                            + YEAR
                            + "|"
                            + SEASON
                            + OF
                            + " ?"
                            + YEAR
                            + "|(?:annees|anos)(?: (?:\\d\\d){1,2}| (?:sesenta|setenta|ochenta|noventa|sessenta|oitenta))?|"
                            + DAY
                            + "(?: (?:et|y|e|and) (?:le |el |o |the )?"
                            + DAY
                            + ")? (?:de |of )?"
                            + MONTH
                            + "))|"
                            + SEASON
                            + OF
                            + " ?"
                            + YEAR
                            + "|(?:mois|mes)"
                            + OF
                            + " ?"
                            + MONTH
                            + "|annees (?:\\d\\d){1,2}|anos (?:\\d\\d|sesenta|setenta|ochenta|noventa|sessenta|oitenta)|the \\d{4}s|\\d{1,2}[.:] ?\\d\\d (?:heures|horas|hours|a\\.m|p\\.m|am|pm)|\\d{1,2} ?h ?\\d\\d|\\d{1,2} (?:noon|a\\.m|p\\.m)");
    private static final OpeningSearch COUNT =
            OpeningSearch.of(
                    "(?:(?:environ|unas|unos|about|some) )?"
                            + NUMBER
                            + " (?:(?:other|separate|further|autres|otros|otras|outros|outras) [a-z]{4,14}|(?:persons|people|children|applicants|witnesses|policemen|officers|hearings|decisions|occasions|plots|personnes|enfants|requerants|temoins|policiers|audiences|reprises|personas|vistas|hijos|ninos|demandantes|testigos|policias|ocasiones|pessoas|filhos|criancas|testemunhas|metres|kilometres|hectares|metros|km/h|km|kg))|\\d{1,3} to \\d{1,3} ?%|\\d{1,3}(?:[.,]\\d{1,2})? ?%|[1-9]\\d{0,2}(?:(?: |, ?|\\. ?)\\d{3})+");
    private static final OpeningSearch CITED =
            OpeningSearch.of(
                    "\\[(?:19|20)\\d\\d\\] (?:\\d )?[a-z]{2,6} \\d{1,5}(?: \\([a-z]{2,6}\\))?|(?:1[89]|20)\\d\\d ?: ?\\d{1,4}|\\d{1,4}/\\d{1,4}|(?:plot|parcel|parcelle|parcela)s?\\.? (?:no\\.? )?\\d{1,4}");
    private static final String WEEKDAY =
            "[a-z]{3,9}(?:day|di)|lunes|martes|miercoles|jueves|viernes|sabado|domingo";
    private static final String CLOCK = "\\d{1,2} ?[.:h] ?\\d\\d";
    private static final OpeningSearch REGULAR =
            OpeningSearch.of(
                    "(?:first|second|third|last|premier|deuxieme|troisieme|dernier|primer|segundo|tercer|ultimo) (?:(?:"
                            + WEEKDAY
                            + ") (?:of|de) (?:each|every|chaque|cada) (?:[a-z]{4,10} )?(?:month|mois|mes|meses)|(?:semestre|trimestre|quarter|half) (?:of|de|del) "
                            + YEAR
                            + ")|(?:vers|aproximadamente|around|about)(?: a las?)? \\d{1,2}(?: ?[.:h] ?\\d\\d)?(?: (?:heures|horas|hours|a\\.m|p\\.m))|"
                            + CLOCK
                            + " (?:et|a|y|and|to) (?:les |las |la )?"
                            + CLOCK
                            + "(?: (?:heures|horas|hours))?|(?:fecha|date) (?:no especificada|no precisada|non precisee|non specifiee|inconnue|desconocida)(?: (?:de|en) "
                            + YEAR
                            + ")?");
    private static final Set<String> MONTHS_THAT_ARE_WORDS =
            Set.of(
                    "may", "mai", "mar", "out", "set", "dec", "ago", "dez", "mars", "march",
                    "marco", "avr", "ene", "dic", "abr", "sep", "jan", "jun", "jul", "fev", "feb",
                    "nov", "oct", "aug", "apr");

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        List<Mark> marks = new ArrayList<>();
        if (!aboutCase) {
            return marks;
        }
        PatternMarks found = new PatternMarks(text, marks);
        found.add(DURATION, IdentifierType.DATE, Explanation.CALENDAR, "DURATION");
        found.add(PART_OF_YEAR, IdentifierType.DATE, Explanation.CALENDAR, "PERIOD");
        found.add(REGULAR, IdentifierType.DATE, Explanation.CALENDAR, "REGULAR");
        found.add(COUNT, IdentifierType.AMOUNT, Explanation.WELL_FORMED, "COUNT");
        found.add(CITED, IdentifierType.CODE, Explanation.WELL_FORMED, "CITED");
        for (Word word : text.words()) {
            if (Lexicon.MONTHS.contains(word.lower())
                    && !MONTHS_THAT_ARE_WORDS.contains(word.lower())
                    && (word.isCapitalised() || !text.language().equals("en"))) {
                marks.add(
                        Mark.likely(
                                word.start(),
                                word.end(),
                                IdentifierType.DATE,
                                Explanation.CALENDAR,
                                "MONTH"));
            }
        }
        return marks;
    }
}
