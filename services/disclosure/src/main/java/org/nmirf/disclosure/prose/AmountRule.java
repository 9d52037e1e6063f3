package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.identifiers.OpeningSearch;

/** Finds ages of persons and, in texts about a case, sums of money. */
final class AmountRule implements Rule {

    private static final OpeningSearch AGE =
            OpeningSearch.of(
                    "(?:age|edad|idade) (?:de|d'|of) ?[a-z]{2,9}(?:[ -][a-z]{2,9}){0,2} (?:ans|anos|years)|[a-z]{3,9} years of age|(?:\\d{1,3}|[a-z]{3,7}teen|ten|eleven|twelve|twenty(?:-[a-z]{3,5})?|(?:thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?|three|four|five|six|seven|eight|nine)[ -]years?[ -]old|(?:aged|age of|at the age of) "
                            + "\\d{1,3}(?: (?:and|to|or) \\d{1,3})?|agee?s? (?:respectivement )?(?:de |d')\\d{1,3} ans|\\d{1,3} anos de edad|de \\d{1,3} anos de edad|edad de \\d{1,3} anos|a l'age de \\d{1,3} ans|"
                            + "\\d{1,3} anos de idade|idade de \\d{1,3} anos|com \\d{1,3} anos|в возрасте \\d{1,3} (?:лет|года)|\\d{1,3}-летн\\p{L}{1,3}|\\d{1,3} ?岁|(?:البالغ|البالغه|عمره|عمرها|يبلغ من العمر|تبلغ من العمر) (?:من العمر )?\\d{1,3} (?:عاما|سنه|سنوات)");
    private static final String SUM = "\\d[\\d.,' ]{0,20}\\d|\\d";
    private static final String CURRENCY =
            "(?:euros?|eur|usd|gbp|chf|pln|trl|try|tl|ats|dem|frf|sek|nok|dkk|itl|cyp|mad|dzd|tnd|brl|pyg|ars|xof|rub|uah|"
                    + "dollars?|dolares|pounds?|libras?|livres?|francs?|francos|liras?|livres|lires?|marks?|marcos?|zlotys?|zlotych|schillings?|chelines|kronor|kroner|coronas|couronnes|rubles?|roubles?|rublos|dirhams?|dinars?|dinares|pesos?|pesetas?|reais|real|guaranies|soles|"
                    + "рубл\\p{L}{1,3}|доллар\\p{L}{1,3}|евро|درهما?|دينارا?|دولارا?|يورو|元)";
    private static final OpeningSearch MONEY =
            OpeningSearch.of(
                    "(?:[(\\[]?(?:approximately|approx\\.|about|environ|aproximadamente|some) )?(?:eur|usd|gbp|chf|pln|trl|try|ats|dem|frf|sek|nok|dkk|itl|cyp|mad|brl|us\\$|r\\$|\\$|\\x{20AC}|\\x{00A3}) ?(?:"
                            + SUM
                            + ")(?: (?:million|millions|milliards?|billion|millones|milhoes))?|(?:(?:approximately|about|environ|aproximadamente|some|approx\\.) )?(?:"
                            + SUM
                            + ")(?: (?:million|millions|milliards?|billion|millones|milhoes)(?: (?:de|d'))?)?(?: \\p{L}{3,10}){0,2} ?(?:"
                            + CURRENCY
                            + "|\\$|\\x{20AC}|\\x{00A3})(?: (?:sterling|suedoises?|norvegiennes?|suecas|noruegas|esterlinas))?(?: [(\\[](?:[a-z]{2,3}|euros)[)\\]])?");

    @Override
    public List<Mark> find(ProseText text, boolean aboutCase) {
        List<Mark> marks = new ArrayList<>();
        add(text, AGE, IdentifierType.AGE, marks);
        if (aboutCase) {
            add(text, MONEY, IdentifierType.AMOUNT, marks);
        }
        return marks;
    }

    private static void add(
            ProseText text, OpeningSearch search, IdentifierType type, List<Mark> marks) {
        search.find(
                text.flatLower(),
                (start, end) ->
                        !Character.isLetterOrDigit(text.at(start - 1))
                                && !(Character.isLetterOrDigit(text.at(end))
                                        && Character.isLetterOrDigit(text.at(end - 1))),
                span ->
                        marks.add(
                                Mark.likely(
                                        span[0],
                                        span[1],
                                        type,
                                        Explanation.WELL_FORMED,
                                        type.name())));
    }
}
