package org.nmirf.disclosure.identifiers;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of cases, files and complaints. */
final class CaseNumberDetector implements Detector {

    private static final ContextWords CASE_WORDS =
            ContextWords.of(
                    "case|case no|application|application no|appl|complaint|complaint no|communication no|file no|docket|petition|ref|reference|rg|dossier|affaire|requête|plainte|pourvoi|arrêt|jugement|référence|pv|expediente|causa|exp|autos|denuncia|sentencia|carpeta|radicado|processo|proc|inquérito|queixa|acórdão|denúncia|قضية|القضية|ملف|الملف|دعوى|شكاية|شكوى|محضر|дело|дела|жалоба|案件|案号|号案|档案");
    private static final ContextWords NUMBER_WORDS =
            ContextWords.of("no|nos|n°|nº|№|num|numéro|número|number|رقم|عدد|номер|号|編號|编号");
    private static final Pattern VALUE =
            Patterns.pattern("(?:[A-Z]{1,6}[ .-]?)?\\d{1,8}(?: ?[/.-] ?[A-Za-z0-9]{1,8}){0,6}");
    private static final OpeningSearch TELLING =
            OpeningSearch.of(
                    "\\d{3,6}/\\d\\d|\\d{4,6} ?/ ?\\d\\d|\\d\\d/\\d{5}|\\d{7}-\\d\\d\\.\\d{4}\\.\\d\\.\\d\\d\\.\\d{4}|[CT]-\\d{1,4}/\\d\\d");
    private static final int CLOSE = 16;
    private static final int NUMBER_WORD_CLOSE = 9;

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        PublicNumbers known = view.publicNumbers();
        for (Patterns.Span span : Patterns.find(VALUE, view.flat())) {
            if (isPlausible(view, span) && !known.covers(span.start(), span.end())) {
                addNamed(view, span, hits);
            }
        }
        for (Patterns.Span span : Patterns.find(TELLING, view.flat())) {
            if (view.standsAlone(span.start(), span.end())
                    && !known.covers(span.start(), span.end())
                    && isWhole(view, span)) {
                hits.add(hit(view, span, Confidence.LIKELY, Explanation.WELL_FORMED));
            }
        }
        return hits;
    }

    private static boolean isPlausible(View view, Patterns.Span span) {
        long digits =
                view.slice(span.start(), span.end()).chars().filter(Character::isDigit).count();
        return digits >= 3 && view.standsAlone(span.start(), span.end());
    }

    private static boolean isWhole(View view, Patterns.Span span) {
        return "/.-".indexOf(view.at(span.start() - 1)) < 0
                && !("/-".indexOf(view.at(span.end())) >= 0
                        && Character.isDigit(view.at(span.end() + 1)));
    }

    private static void addNamed(View view, Patterns.Span span, List<Hit> hits) {
        boolean caseWord = CASE_WORDS.before(view, span.start(), CLOSE);
        boolean numberWord = NUMBER_WORDS.before(view, span.start(), NUMBER_WORD_CLOSE);
        String value = view.slice(span.start(), span.end());
        boolean composed = value.contains("/") || value.contains("-");
        if (caseWord && (numberWord || composed || value.length() >= 4)) {
            hits.add(hit(view, span, Confidence.CERTAIN, Explanation.CONTEXT_WORD));
        } else if (numberWord && composed) {
            hits.add(hit(view, span, Confidence.LIKELY, Explanation.CONTEXT_WORD));
        } else if (numberWord && value.length() >= 4) {
            hits.add(hit(view, span, Confidence.POSSIBLE, Explanation.CONTEXT_WORD));
        }
    }

    private static Hit hit(
            View view, Patterns.Span span, Confidence confidence, Explanation explanation) {
        return view.hit(
                span.start(),
                span.end(),
                IdentifierType.CASE_NUMBER,
                confidence,
                explanation,
                "CASE_NUMBER");
    }
}
