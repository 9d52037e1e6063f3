package org.nmirf.disclosure.identifiers;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.disclosure.nationalid.CheckDigits;

/** Finds bank accounts (IBAN), payment cards and bank codes (BIC). */
final class BankDetector implements Detector {

    // ISO 13616 registry: country and length of its IBAN.
    private static final Map<String, Integer> IBAN_LENGTHS =
            Stream.of(
                            ("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22"
                                            + " DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28"
                                            + " HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25"
                                            + " MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29"
                                            + " RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29"
                                            + " VA22 VG24 XK20 YE30 MA28 SN28 DZ26 BF28 BJ28 CI28 CM27 CG27 CF27 GA27 GQ27 GW25 ML28"
                                            + " MG27 MZ25 NE28 TD27 TG28 AO25 CV25 IR26 KM27")
                                    .split(" "))
                    .collect(
                            Collectors.toMap(
                                    entry -> entry.substring(0, 2),
                                    entry -> Integer.valueOf(entry.substring(2))));
    private static final Pattern IBAN_START = Patterns.pattern("\\p{L}{2}[ .-]?\\d\\d");
    private static final Pattern GROUPED_CARD =
            Patterns.pattern("\\d{4}([ .-])\\d{4}[ .-]\\d{4}[ .-]\\d{1,7}");
    private static final Pattern BIC = Patterns.ignoringCase("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final ContextWords CARD_WORDS =
            ContextWords.of(
                    "card|carte|tarjeta|cartão|cartao|visa|mastercard|بطاقة|карта|карты|卡号|信用卡|银行卡");
    private static final ContextWords IBAN_WORDS =
            ContextWords.of(
                    "iban|account|compte|cuenta|conta|rib|nib|الحساب|حساب|آيبان|счет|счёт|账户|账号");
    private static final ContextWords BIC_WORDS = ContextWords.of("bic|swift|سويفت|свифт");

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        for (NumberWindows.Window window : view.windows()) {
            addIban(view, window, hits);
            addCard(view, window, hits);
        }
        for (Patterns.Span span : Patterns.find(BIC, view.flat())) {
            if (view.standsAlone(span.start(), span.end())
                    && isBic(view, span)
                    && BIC_WORDS.before(view, span.start(), 20)) {
                hits.add(
                        view.hit(
                                span.start(),
                                span.end(),
                                IdentifierType.BIC,
                                Confidence.LIKELY,
                                Explanation.CONTEXT_WORD,
                                "BIC"));
            }
        }
        return hits;
    }

    private static boolean isBic(View view, Patterns.Span span) {
        String found = view.slice(span.start(), span.end());
        boolean upper = found.chars().noneMatch(Character::isLowerCase);
        return upper || found.chars().anyMatch(Character::isDigit);
    }

    private static void addIban(View view, NumberWindows.Window window, List<Hit> hits) {
        String compact = window.compact();
        if (compact.length() < 15
                || !IBAN_START.matcher(view.slice(window.start(), window.end())).lookingAt()) {
            return;
        }
        boolean rightLength =
                IBAN_LENGTHS.getOrDefault(compact.substring(0, 2), 0) == compact.length();
        boolean valid = CheckDigits.iban(compact);
        boolean named = IBAN_WORDS.near(view, window.start(), window.end());
        if (valid || rightLength) {
            Confidence confidence =
                    valid && (rightLength || named) ? Confidence.CERTAIN : Confidence.LIKELY;
            Explanation explanation = valid ? Explanation.CHECK_DIGITS : Explanation.WELL_FORMED;
            hits.add(
                    view.hit(
                            window.start(),
                            window.end(),
                            IdentifierType.IBAN,
                            confidence,
                            explanation,
                            "IBAN"));
        }
    }

    private static void addCard(View view, NumberWindows.Window window, List<Hit> hits) {
        String digits = window.compact();
        if (digits.length() < 13 || digits.length() > 19 || !CheckDigits.allDigits(digits)) {
            return;
        }
        boolean grouped =
                GROUPED_CARD.matches(view.slice(window.start(), window.end()).replace('\n', ' '));
        boolean named = CARD_WORDS.near(view, window.start(), window.end());
        boolean valid = CheckDigits.luhn(digits);
        boolean issuer = "23456".indexOf(digits.charAt(0)) >= 0;
        if (named || grouped || (valid && issuer)) {
            Confidence confidence =
                    valid && (named || grouped)
                            ? Confidence.CERTAIN
                            : named || grouped ? Confidence.LIKELY : Confidence.POSSIBLE;
            Explanation explanation =
                    valid
                            ? Explanation.CHECK_DIGITS
                            : named ? Explanation.CONTEXT_WORD : Explanation.WELL_FORMED;
            hits.add(
                    view.hit(
                            window.start(),
                            window.end(),
                            IdentifierType.PAYMENT_CARD,
                            confidence,
                            explanation,
                            "CARD"));
        }
    }
}
