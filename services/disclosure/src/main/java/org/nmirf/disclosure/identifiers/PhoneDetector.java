package org.nmirf.disclosure.identifiers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds telephone numbers: of the text's own country, international, and whatever a word calls one.
 */
final class PhoneDetector implements Detector {

    private static final ContextWords PHONE_WORDS =
            ContextWords.of(
                    "tel|tél|telephone|téléphone|phone|mobile|cell|fax|call|whatsapp|signal|telegram|sms|gsm|portable|appelez|teléfono|tfno|móvil|celular|llamar|telefone|telemóvel|ligar|viber|هاتف|الهاتف|جوال|موبايل|نقال|فاكس|واتساب|اتصل|тел|телефон|моб|звоните|факс|电话|手机|致电|传真|微信");
    private static final Pattern RUN = Patterns.pattern("[+(]?\\d(?:[ ().\\n/-]{0,3}\\d){5,16}");
    private static final OpeningSearch NATIONAL =
            OpeningSearch.of(
                    "0[1-9](?:[ .-]\\d\\d){4}|\\(0?\\d{2,3}\\) ?9?\\d{4}[ -]?\\d{4}|\\(\\d{3}\\) ?\\d{3}[ -]\\d{4}|\\d{3}-\\d{3}-\\d{4}|0\\d{3}[ -]\\d{3}[ -]\\d{3}");
    private static final Pattern INTERNATIONAL =
            Patterns.pattern("(?:\\+|00 ?)\\(?[1-9](?:[ ().\\n-]{0,2}\\d){6,14}");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    PhoneDetector(String region) {
        this.region = region;
    }

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        PublicNumbers known = view.publicNumbers();
        for (PhoneNumberMatch match :
                numbers.findNumbers(view.flat(), region, Leniency.POSSIBLE, Long.MAX_VALUE)) {
            addKnownPlan(view, match, known, hits);
        }
        for (Patterns.Span span : Patterns.find(INTERNATIONAL, view.flat())) {
            hits.add(hit(view, span, internationalConfidence(view, span), Explanation.WELL_FORMED));
        }
        for (Patterns.Span span : Patterns.find(NATIONAL, view.flat())) {
            if (view.standsAlone(span.start(), span.end())) {
                hits.add(hit(view, span, Confidence.LIKELY, Explanation.WELL_FORMED));
            }
        }
        for (Patterns.Span span : Patterns.find(RUN, view.text())) {
            if (PHONE_WORDS.before(view, span.start(), 22)
                    && !known.covers(span.start(), span.end())) {
                hits.add(hit(view, span, Confidence.CERTAIN, Explanation.CONTEXT_WORD));
            }
        }
        return hits;
    }

    /** A plus says enough; two zeros may also begin any other number. */
    private Confidence internationalConfidence(View view, Patterns.Span span) {
        if (view.at(span.start()) == '+') {
            return Confidence.CERTAIN;
        }
        String number = "+" + view.compact(span.start(), span.end()).substring(2);
        try {
            boolean valid = numbers.isValidNumber(numbers.parse(number, null));
            return valid ? Confidence.CERTAIN : Confidence.POSSIBLE;
        } catch (NumberParseException noNumber) {
            return Confidence.POSSIBLE;
        }
    }

    private void addKnownPlan(
            View view, PhoneNumberMatch match, PublicNumbers known, List<Hit> hits) {
        Patterns.Span span = new Patterns.Span(match.start(), match.end());
        boolean international = match.rawString().startsWith("+");
        boolean named = PHONE_WORDS.before(view, span.start(), 22);
        boolean valid = numbers.isValidNumber(match.number());
        if (named || international) {
            hits.add(
                    hit(
                            view,
                            span,
                            Confidence.CERTAIN,
                            named ? Explanation.CONTEXT_WORD : Explanation.WELL_FORMED));
        } else if (valid && !known.covers(span.start(), span.end())) {
            hits.add(hit(view, span, Confidence.LIKELY, Explanation.OWN_COUNTRY_FORMAT));
        }
    }

    private static Hit hit(
            View view, Patterns.Span span, Confidence confidence, Explanation explanation) {
        return view.hit(
                span.start(), span.end(), IdentifierType.PHONE, confidence, explanation, "PHONE");
    }
}
