package org.nmirf.disclosure.identifiers;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.nationalid.CheckDigits;

/**
 * Finds what stands in a travel document or on a telephone: passport number, machine-readable zone,
 * IMEI.
 */
final class DocumentDetector implements Detector {

    private static final Pattern ZONE = Patterns.pattern("[A-Z0-9<]{28,44}");
    private static final Pattern PASSPORT =
            Patterns.ignoringCase("[A-Z]{0,3}[ -]?\\d{5,9}[A-Z]?|\\d{1,2}[A-Z]{1,2}\\d{5,7}");
    private static final OpeningSearch DEVICE = OpeningSearch.of("\\d(?:[ -]?\\d){14,15}");
    private static final ContextWords PASSPORT_WORDS =
            ContextWords.of(
                    "passport|passeport|pasaporte|passaporte|travel document|titre de voyage|جواز|паспорт|паспорта|护照");
    private static final ContextWords DEVICE_WORDS =
            ContextWords.of("imei|handset|device|appareil|dispositivo");

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        for (Patterns.Span span : Patterns.find(ZONE, view.text(), '<')) {
            addZone(view, span, hits);
        }
        boolean named = PASSPORT_WORDS.anywhere(view);
        for (Patterns.Span span :
                named ? Patterns.find(PASSPORT, view.flat()) : List.<Patterns.Span>of()) {
            if (view.standsAlone(span.start(), span.end())
                    && PASSPORT_WORDS.before(view, span.start(), 35)) {
                hits.add(
                        view.hit(
                                span.start(),
                                span.end(),
                                IdentifierType.PASSPORT,
                                Confidence.CERTAIN,
                                Explanation.CONTEXT_WORD,
                                "PASSPORT"));
            }
        }
        for (Patterns.Span span : Patterns.find(DEVICE, view.flat())) {
            addDevice(view, span, hits);
        }
        return hits;
    }

    private static void addDevice(View view, Patterns.Span span, List<Hit> hits) {
        String digits = view.compact(span.start(), span.end());
        boolean named = DEVICE_WORDS.near(view, span.start(), span.end());
        boolean valid = digits.length() == 15 && CheckDigits.luhn(digits);
        if (view.standsAlone(span.start(), span.end())
                && (named || (valid && digits.startsWith("35")))) {
            Confidence confidence = named ? Confidence.CERTAIN : Confidence.LIKELY;
            Explanation explanation = valid ? Explanation.CHECK_DIGITS : Explanation.CONTEXT_WORD;
            hits.add(
                    view.hit(
                            span.start(),
                            span.end(),
                            IdentifierType.DEVICE,
                            confidence,
                            explanation,
                            "IMEI"));
        }
    }

    private static void addZone(View view, Patterns.Span span, List<Hit> hits) {
        String line = view.slice(span.start(), span.end());
        if (line.chars().filter(unit -> unit == '<').count() < 2) {
            return;
        }
        boolean valid = hasValidNumber(line, 0, 9) || hasValidNumber(line, 5, 14);
        hits.add(
                view.hit(
                        span.start(),
                        span.end(),
                        IdentifierType.MACHINE_READABLE_ZONE,
                        Confidence.CERTAIN,
                        valid ? Explanation.CHECK_DIGITS : Explanation.WELL_FORMED,
                        "MRZ"));
    }

    // ICAO Doc 9303: weights 7, 3, 1; letters from A = 10; the filler counts nothing.
    static boolean hasValidNumber(String line, int start, int end) {
        int sum = 0;
        for (int index = start; index < end; index++) {
            char unit = line.charAt(index);
            int value = unit == '<' ? 0 : Character.digit(unit, 36);
            sum += value * (index % 3 == start % 3 ? 7 : index % 3 == (start + 1) % 3 ? 3 : 1);
        }
        return line.length() > end && Character.digit(line.charAt(end), 10) == sum % 10;
    }
}
