package org.nmirf.disclosure.nationalid;

import static org.nmirf.disclosure.nationalid.CheckDigits.digit;
import static org.nmirf.disclosure.nationalid.CheckDigits.last;
import static org.nmirf.disclosure.nationalid.CheckDigits.weighted;
import static org.nmirf.disclosure.nationalid.NationalIds.Strength.STRONG;
import static org.nmirf.disclosure.nationalid.NationalIds.Strength.WEAK;
import static org.nmirf.disclosure.nationalid.Schemes.scheme;

import java.util.List;

/** The national numbers of the Americas. */
final class AmericanIds {

    private static final String CURP_LETTERS = "0123456789ABCDEFGHIJKLMN\u00D1OPQRSTUVWXYZ";
    private static final int[] COLOMBIAN_WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43};

    static final List<NationalId> SCHEMES =
            List.of(
                    scheme(
                            "BR_CPF",
                            STRONG,
                            "\\d{11}",
                            "\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d",
                            AmericanIds::brazilianCpf),
                    scheme(
                            "BR_CNPJ",
                            STRONG,
                            "\\d{14}",
                            "\\d\\d\\.\\d{3}\\.\\d{3}/\\d{4}-\\d\\d",
                            AmericanIds::brazilianCnpj),
                    scheme(
                            "AR_CUIT",
                            WEAK,
                            "(?:20|23|24|25|26|27|30|33|34)\\d{9}",
                            "\\d\\d[- ]\\d{8}[- ]\\d",
                            AmericanIds::argentineCuit),
                    scheme(
                            "CL_RUT",
                            WEAK,
                            "\\d{7,8}[0-9K]",
                            "\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dkK]|\\d{7,8}-[\\dkK]",
                            AmericanIds::chileanRut),
                    scheme(
                            "MX_CURP",
                            STRONG,
                            "[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z0-9]\\d",
                            "[A-Za-z]{4}\\d{6}[A-Za-z]{6}\\w\\d",
                            AmericanIds::mexicanCurp),
                    scheme(
                            "MX_RFC",
                            WEAK,
                            "[A-Z]{4}\\d{6}[A-Z0-9]{3}",
                            "[A-Z]{4}[- ]?\\d{6}[- ]?[A-Z0-9]{3}",
                            AmericanIds::mexicanRfc),
                    scheme(
                            "EC_CI",
                            WEAK,
                            "(?:[01]\\d|2[0-4]|30)[0-5]\\d{7}",
                            "\\d{9}-\\d",
                            AmericanIds::ecuadorianCard),
                    scheme(
                            "PE_RUC",
                            WEAK,
                            "(?:10|15|16|17|20)\\d{9}",
                            null,
                            AmericanIds::peruvianRuc),
                    scheme("PE_DNI", WEAK, "\\d{8}", null, null),
                    scheme(
                            "CO_NIT",
                            WEAK,
                            "\\d{9,10}",
                            "\\d{3}\\.\\d{3}\\.\\d{3}-\\d",
                            AmericanIds::colombianNit),
                    scheme("DO_CEDULA", WEAK, "\\d{11}", "\\d{3}-\\d{7}-\\d", CheckDigits::luhn),
                    scheme("PY_RUC", WEAK, "\\d{6,9}", "\\d{5,8}-\\d", AmericanIds::paraguayanRuc),
                    scheme("PY_CI", WEAK, "[1-9]\\d{5,6}", null, null),
                    scheme(
                            "UY_CI",
                            WEAK,
                            "\\d{7,8}",
                            "\\d\\.\\d{3}\\.\\d{3}-\\d",
                            AmericanIds::uruguayanCard),
                    scheme("BO_CI", WEAK, "\\d{6,8}", null, null),
                    scheme("CR_CEDULA", WEAK, "[1-9]\\d{8}", "[1-9]-\\d{4}-\\d{4}", null),
                    scheme(
                            "GT_DPI",
                            WEAK,
                            "\\d{13}",
                            "\\d{4} \\d{5} \\d{4}",
                            AmericanIds::guatemalanDpi),
                    scheme(
                            "US_SSN",
                            WEAK,
                            "(?!000|666|9)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}",
                            "\\d{3}-\\d\\d-\\d{4}",
                            null),
                    scheme(
                            "CA_SIN",
                            WEAK,
                            "[1-79]\\d{8}",
                            "\\d{3}-\\d{3}-\\d{3}",
                            CheckDigits::luhn));

    private AmericanIds() {}

    private static boolean brazilianCpf(String id) {
        int first = weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        int second = weighted(id, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        return id.chars().distinct().count() > 1
                && first == digit(id, 9)
                && second == digit(id, 10);
    }

    private static boolean brazilianCnpj(String id) {
        int first = weighted(id, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        int second = weighted(id, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        return id.chars().distinct().count() > 1
                && first == digit(id, 12)
                && second == digit(id, 13);
    }

    private static boolean argentineCuit(String id) {
        int check = 11 - weighted(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return (check == 11 ? 0 : check) == last(id);
    }

    private static boolean chileanRut(String id) {
        int sum = 0;
        for (int index = id.length() - 2, weight = 2;
                index >= 0;
                index--, weight = weight == 7 ? 2 : weight + 1) {
            sum += digit(id, index) * weight;
        }
        return "0123456789K0".charAt(11 - sum % 11 == 10 ? 10 : (11 - sum % 11) % 11)
                == id.charAt(id.length() - 1);
    }

    private static boolean mexicanCurp(String id) {
        int sum = 0;
        for (int index = 0; index < 17; index++) {
            sum += CURP_LETTERS.indexOf(id.charAt(index)) * (18 - index);
        }
        return Dates.isMonthAndDay(id, 6) && (10 - sum % 10) % 10 == last(id);
    }

    private static boolean mexicanRfc(String id) {
        return Dates.isMonthAndDay(id, 6);
    }

    private static boolean ecuadorianCard(String id) {
        return CheckDigits.luhn(id) && digit(id, 2) < 6;
    }

    private static boolean peruvianRuc(String id) {
        return (11 - weighted(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(id);
    }

    private static boolean colombianNit(String id) {
        int sum = 0;
        for (int index = 0; index < id.length() - 1; index++) {
            sum += digit(id, id.length() - 2 - index) * COLOMBIAN_WEIGHTS[index];
        }
        int check = sum % 11;
        return (check > 1 ? 11 - check : check) == last(id);
    }

    private static boolean paraguayanRuc(String id) {
        int sum = 0;
        for (int index = 0; index < id.length() - 1; index++) {
            sum += digit(id, id.length() - 2 - index) * (index + 2);
        }
        return (11 - sum % 11) % 11 % 10 == last(id);
    }

    private static boolean uruguayanCard(String id) {
        String eight = id.length() == 7 ? "0" + id : id;
        return weighted(eight, 2, 9, 8, 7, 6, 3, 4, 1) % 10 == 0;
    }

    private static boolean guatemalanDpi(String id) {
        return weighted(id, 2, 3, 4, 5, 6, 7, 8, 9) % 11 == digit(id, 8)
                && Integer.parseInt(id.substring(9, 11)) <= 22;
    }
}
