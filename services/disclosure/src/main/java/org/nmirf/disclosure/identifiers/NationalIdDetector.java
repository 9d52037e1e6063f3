package org.nmirf.disclosure.identifiers;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.nationalid.NationalIds;

/** Finds national identity, tax and social-security numbers. */
final class NationalIdDetector implements Detector {

    private static final ContextWords ID_WORDS =
            ContextWords.of(
                    "id|identity|identification|national id|id card|id no|id number|ssn|social security|nino|national insurance|nhs|tax number|tin|carte d'identité|carte nationale|cni|cin|cine|cnie|nir|nni|numéro de sécurité sociale|sécurité sociale|numéro fiscal|identifiant|ice|ninea|nin|dni|nie|cédula|cedula|c.i.|ci|carné|documento|rut|run|curp|rfc|cuit|cuil|nit|ruc|dui|dpi|cpf|cnpj|rg|nif|nis|niss|contribuinte|bilhete de identidade|cartão de cidadão|bi|pesel|cnp|codice fiscale|cf|steuer-id|idnr|bsn|personnummer|cpr|ahv|avs|aadhaar|pan|tckn|tc|بطاقة|بطاقه|الهوية|هوية|الرقم القومي|الرقم الوطني|رقم وطني|بطاقة التعريف|التعريف|инн|снилс|паспорт|удостоверение|身份证|身份证号|证件");
    private static final ContextWords CURRENCY_OR_COUNT = PublicNumbers.COUNTED;

    private static final int LONG_NUMBER = 10;

    private final String region;

    NationalIdDetector(String region) {
        this.region = region;
    }

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        PublicNumbers known = view.publicNumbers();
        for (NumberWindows.Window window : view.windows()) {
            if (window.compact().length() <= 18) {
                addMatches(view, window, known, hits);
            }
        }
        return hits;
    }

    private void addMatches(
            View view, NumberWindows.Window window, PublicNumbers known, List<Hit> hits) {
        List<NationalIds.Match> matches =
                NationalIds.matching(
                        window.compact(),
                        view.slice(window.start(), window.end()).replace('\n', ' '));
        if (matches.isEmpty() || CURRENCY_OR_COUNT.follows(view, window.end())) {
            return;
        }
        boolean named = ID_WORDS.near(view, window.start(), window.end());
        if (!named
                && (known.covers(window.start(), window.end()) || beginsWithAWord(view, window))) {
            return;
        }
        for (NationalIds.Match match : matches) {
            Confidence confidence = confidence(match, named);
            boolean own = match.region().equals(region);
            boolean fraction = view.slice(window.start(), window.end()).contains("/");
            if (named || match.written() || (own && !fraction) || isTelling(match, window)) {
                Explanation explanation =
                        match.valid()
                                ? Explanation.CHECK_DIGITS
                                : named
                                        ? Explanation.CONTEXT_WORD
                                        : own
                                                ? Explanation.OWN_COUNTRY_FORMAT
                                                : Explanation.WELL_FORMED;
                hits.add(
                        view.hit(
                                window.start(),
                                window.end(),
                                IdentifierType.NATIONAL_ID,
                                confidence,
                                explanation,
                                match.name()));
            }
        }
    }

    /** A lower-case word before a number ("no 27/2010") is not the letters of a code. */
    private static boolean beginsWithAWord(View view, NumberWindows.Window window) {
        int at = window.start();
        while (Character.isLowerCase(view.at(at))) {
            at++;
        }
        return at > window.start() && !Character.isLetterOrDigit(view.at(at));
    }

    /** Short numbers fit some country's weak rule by chance too often for that to mean anything. */
    private static boolean isTelling(NationalIds.Match match, NumberWindows.Window window) {
        boolean strong = match.strength() == NationalIds.Strength.STRONG;
        return match.valid() && (strong || window.compact().length() >= LONG_NUMBER);
    }

    private Confidence confidence(NationalIds.Match match, boolean named) {
        boolean strong = match.strength() == NationalIds.Strength.STRONG;
        boolean own = match.region().equals(region);
        if (match.valid() && (named || strong || (own && match.written()))) {
            return Confidence.CERTAIN;
        }
        boolean likely =
                named || (match.valid() && (own || match.written())) || (match.written() && strong);
        return likely || (match.name().equals("US_SSN") && match.written())
                ? Confidence.LIKELY
                : Confidence.POSSIBLE;
    }
}
