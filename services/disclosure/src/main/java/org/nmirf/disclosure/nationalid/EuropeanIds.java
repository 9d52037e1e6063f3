package org.nmirf.disclosure.nationalid;

import static org.nmirf.disclosure.nationalid.CheckDigits.digit;
import static org.nmirf.disclosure.nationalid.CheckDigits.last;
import static org.nmirf.disclosure.nationalid.CheckDigits.modulo97;
import static org.nmirf.disclosure.nationalid.CheckDigits.weighted;
import static org.nmirf.disclosure.nationalid.NationalIds.Strength.STRONG;
import static org.nmirf.disclosure.nationalid.NationalIds.Strength.WEAK;
import static org.nmirf.disclosure.nationalid.Schemes.scheme;

import java.util.List;

/** The national numbers of Europe. */
final class EuropeanIds {

    private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String FINNISH_LETTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final int[] ITALIAN_ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    static final List<NationalId> SCHEMES =
            List.of(
                    scheme(
                            "FR_NIR",
                            STRONG,
                            "[1-478]\\d{4}(?:\\d\\d|2[AB])\\d{8}",
                            null,
                            EuropeanIds::frenchNir),
                    scheme(
                            "ES_DNI",
                            STRONG,
                            "\\d{8}[A-Z]",
                            "\\d{8}[ -]?[A-Za-z]|\\d\\d\\.\\d{3}\\.\\d{3}[ -]?[A-Za-z]",
                            EuropeanIds::spanishDni),
                    scheme(
                            "ES_NIE",
                            STRONG,
                            "[XYZ]\\d{7}[A-Z]",
                            "[XYZxyz][ -]?\\d{7}[ -]?[A-Za-z]",
                            EuropeanIds::spanishNie),
                    scheme("PT_NIF", WEAK, "[1-35689]\\d{8}", null, EuropeanIds::portugueseNif),
                    scheme(
                            "PT_CC",
                            STRONG,
                            "\\d{9}[A-Z0-9]{2}\\d",
                            "\\d{8}[ -]?\\d ?[A-Z]{2} ?\\d",
                            EuropeanIds::portugueseCard),
                    scheme(
                            "IT_CF",
                            STRONG,
                            "[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPRST][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]",
                            "[A-Za-z]{6} ?\\w{5} ?\\w{5}",
                            EuropeanIds::italianCode),
                    scheme("DE_IDNR", WEAK, "[1-9]\\d{10}", null, EuropeanIds::germanId),
                    scheme(
                            "BE_NN",
                            STRONG,
                            "\\d{11}",
                            "\\d\\d\\.\\d\\d\\.\\d\\d-\\d{3}\\.\\d\\d",
                            EuropeanIds::belgianNumber),
                    scheme("NL_BSN", WEAK, "\\d{9}", null, EuropeanIds::dutchBsn),
                    scheme(
                            "SE_PNR",
                            WEAK,
                            "(?:\\d\\d)?\\d{10}",
                            "(?:\\d\\d)?\\d{6}[-+]\\d{4}",
                            EuropeanIds::swedishNumber),
                    scheme(
                            "NO_FNR",
                            STRONG,
                            "\\d{11}",
                            "\\d{6} \\d{5}",
                            EuropeanIds::norwegianNumber),
                    scheme(
                            "FI_HETU",
                            STRONG,
                            "\\d{6}[A-FU-Y]?\\d{3}[0-9A-Y]",
                            "\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]",
                            EuropeanIds::finnishCode),
                    scheme(
                            "DK_CPR",
                            WEAK,
                            "\\d{10}",
                            "[0-3]\\d[01]\\d{3}-\\d{4}",
                            EuropeanIds::danishNumber),
                    scheme(
                            "CH_AHV",
                            STRONG,
                            "756\\d{10}",
                            "756\\.\\d{4}\\.\\d{4}\\.\\d\\d",
                            CheckDigits::ean13),
                    scheme(
                            "GB_NHS",
                            WEAK,
                            "\\d{10}",
                            "\\d{3} \\d{3} \\d{4}",
                            EuropeanIds::britishNhs),
                    scheme(
                            "GB_NINO",
                            WEAK,
                            "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]",
                            "[A-Za-z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-Da-d]",
                            null),
                    scheme("PL_PESEL", WEAK, "\\d{11}", null, EuropeanIds::polishPesel),
                    scheme("RO_CNP", STRONG, "[1-9]\\d{12}", null, EuropeanIds::romanianCnp),
                    scheme("BG_EGN", WEAK, "\\d{10}", null, EuropeanIds::bulgarianEgn),
                    scheme("HR_OIB", WEAK, "\\d{11}", null, CheckDigits::iso7064Mod11And10),
                    scheme("GR_AMKA", WEAK, "\\d{11}", null, EuropeanIds::greekAmka),
                    scheme("TR_TCKN", STRONG, "[1-9]\\d{10}", null, EuropeanIds::turkishNumber),
                    scheme(
                            "RU_SNILS",
                            STRONG,
                            "\\d{11}",
                            "\\d{3}-\\d{3}-\\d{3}[ -]\\d\\d",
                            EuropeanIds::russianSnils),
                    scheme("RU_INN", STRONG, "\\d{12}", null, EuropeanIds::russianInn));

    private EuropeanIds() {}

    private static boolean frenchNir(String id) {
        String digits = id.replace("2A", "19").replace("2B", "18");
        return CheckDigits.allDigits(digits)
                && 97 - modulo97(digits.substring(0, 13)) == Integer.parseInt(digits.substring(13));
    }

    private static boolean spanishDni(String id) {
        return SPANISH_LETTERS.charAt(Integer.parseInt(id.substring(0, 8)) % 23) == id.charAt(8);
    }

    private static boolean spanishNie(String id) {
        return spanishDni("XYZ".indexOf(id.charAt(0)) + id.substring(1));
    }

    private static boolean portugueseNif(String id) {
        int check = 11 - weighted(id, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check > 9 ? 0 : check) == last(id);
    }

    private static boolean portugueseCard(String id) {
        int sum = 0;
        for (int index = 0; index < id.length(); index++) {
            int value = Character.digit(id.charAt(index), 36);
            int doubled = index % 2 == 0 ? value * 2 : value;
            sum += index % 2 == 0 && doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean italianCode(String id) {
        int sum = 0;
        for (int index = 0; index < 15; index++) {
            char unit = id.charAt(index);
            int value = unit <= '9' ? unit - '0' : unit - 'A';
            sum += index % 2 == 0 ? ITALIAN_ODD[value] : value;
        }
        return 'A' + sum % 26 == id.charAt(15);
    }

    private static boolean germanId(String id) {
        long different = id.substring(0, 10).chars().distinct().count();
        return (different == 9 || different == 8) && CheckDigits.iso7064Mod11And10(id);
    }

    private static boolean belgianNumber(String id) {
        int check = Integer.parseInt(id.substring(9));
        return Dates.isMonthLoosely(id.substring(2, 4))
                && (97 - modulo97(id.substring(0, 9)) == check
                        || 97 - modulo97("2" + id.substring(0, 9)) == check);
    }

    private static boolean dutchBsn(String id) {
        return (weighted(id, 9, 8, 7, 6, 5, 4, 3, 2) - last(id)) % 11 == 0;
    }

    private static boolean swedishNumber(String id) {
        String ten = id.substring(id.length() - 10);
        return Dates.isMonth(ten.substring(2, 4)) && CheckDigits.luhn(ten);
    }

    private static boolean norwegianNumber(String id) {
        return weighted(id, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
                && weighted(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    private static boolean finnishCode(String id) {
        String number = id.substring(0, 6) + id.substring(id.length() - 4, id.length() - 1);
        return Dates.isDayAndMonth(id)
                && FINNISH_LETTERS.charAt(Integer.parseInt(number) % 31)
                        == id.charAt(id.length() - 1);
    }

    // Numbers given out since 2007 may break the modulo rule: a right date is what can be asked.
    private static boolean danishNumber(String id) {
        return Dates.isDayAndMonth(id) && weighted(id, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    private static boolean britishNhs(String id) {
        int check = 11 - weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return check % 11 == last(id);
    }

    private static boolean polishPesel(String id) {
        return weighted(id, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0;
    }

    private static boolean romanianCnp(String id) {
        int check = weighted(id, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11;
        return Dates.isMonth(id.substring(3, 5)) && (check == 10 ? 1 : check) == last(id);
    }

    private static boolean bulgarianEgn(String id) {
        return Dates.isMonthLoosely(id.substring(2, 4))
                && weighted(id, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == last(id);
    }

    private static boolean greekAmka(String id) {
        return Dates.isDayAndMonth(id) && CheckDigits.luhn(id);
    }

    private static boolean turkishNumber(String id) {
        int odd = weighted(id, 1, 0, 1, 0, 1, 0, 1, 0, 1);
        int even = weighted(id, 0, 1, 0, 1, 0, 1, 0, 1);
        int tenth = Math.floorMod(odd * 7 - even, 10);
        return tenth == digit(id, 9) && (odd + even + tenth) % 10 == last(id);
    }

    private static boolean russianSnils(String id) {
        int check = weighted(id, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100;
        return check == Integer.parseInt(id.substring(9));
    }

    private static boolean russianInn(String id) {
        return weighted(id, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(id, 10)
                && weighted(id, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(id, 11);
    }
}
