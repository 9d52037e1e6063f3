package org.nmirf.disclosure.nationalid;

import static org.nmirf.disclosure.nationalid.CheckDigits.last;
import static org.nmirf.disclosure.nationalid.CheckDigits.modulo97;
import static org.nmirf.disclosure.nationalid.CheckDigits.weighted;
import static org.nmirf.disclosure.nationalid.NationalIds.Strength.STRONG;
import static org.nmirf.disclosure.nationalid.NationalIds.Strength.WEAK;
import static org.nmirf.disclosure.nationalid.Schemes.scheme;

import java.util.List;
import java.util.Set;

/** The national numbers of Africa and Asia. */
final class AfricanAndAsianIds {

    private static final Set<Integer> EGYPTIAN_GOVERNORATES =
            Set.of(
                    1, 2, 3, 4, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28,
                    29, 31, 32, 33, 34, 35, 88);

    static final List<NationalId> SCHEMES =
            List.of(
                    scheme(
                            "EG_NID",
                            STRONG,
                            "[23]\\d{13}",
                            null,
                            AfricanAndAsianIds::egyptianNumber),
                    scheme("MA_CIN", WEAK, "[A-Z]{1,2}\\d{5,7}", null, null),
                    scheme("MA_ICE", STRONG, "0\\d{14}", null, id -> modulo97(id) == 0),
                    scheme("DZ_NIN", WEAK, "[1-4]\\d{17}", null, null),
                    scheme("TN_CIN", WEAK, "[01]\\d{7}", null, null),
                    scheme(
                            "TN_MF",
                            WEAK,
                            "\\d{7}[A-Z][ABDNP][CMNP]E?\\d{3}",
                            "\\d{7}/?[A-Z]/[A-Z]/[A-Z]/\\d{3}",
                            null),
                    scheme("SN_NIN", WEAK, "[12]\\d{12}", "[12] \\d{3} \\d{4} \\d{5}", null),
                    scheme(
                            "ZA_ID",
                            STRONG,
                            "\\d{10}[012]\\d{2}",
                            null,
                            id -> Dates.isMonthAndDay(id, 2) && CheckDigits.luhn(id)),
                    scheme("NG_NIN", WEAK, "\\d{11}", null, null),
                    scheme("KE_ID", WEAK, "\\d{8}", null, null),
                    scheme("GH_CARD", STRONG, "GHA\\d{10}", "GHA-\\d{9}-\\d", null),
                    scheme(
                            "CN_RIC",
                            STRONG,
                            "[1-9]\\d{16}[0-9X]",
                            null,
                            AfricanAndAsianIds::chineseNumber),
                    scheme(
                            "IN_AADHAAR",
                            WEAK,
                            "[2-9]\\d{11}",
                            "[2-9]\\d{3} \\d{4} \\d{4}",
                            CheckDigits::verhoeff),
                    scheme(
                            "IN_PAN",
                            STRONG,
                            "[A-Z]{3}[ABCFGHLJPTK][A-Z]\\d{4}[A-Z]",
                            "[A-Z]{5}\\d{4}[A-Z]",
                            null),
                    scheme(
                            "KR_RRN",
                            WEAK,
                            "\\d{6}[0-9]\\d{6}",
                            "\\d{6}-[0-9]\\d{6}",
                            AfricanAndAsianIds::koreanNumber),
                    scheme("PK_CNIC", WEAK, "[1-7]\\d{12}", "\\d{5}-\\d{7}-\\d", null),
                    scheme("MY_NRIC", WEAK, "\\d{12}", "\\d{6}-\\d\\d-\\d{4}", null),
                    scheme(
                            "ID_NIK",
                            WEAK,
                            "[1-9]\\d{15}",
                            null,
                            AfricanAndAsianIds::indonesianNumber),
                    scheme(
                            "TH_PIN",
                            WEAK,
                            "[1-8]\\d{12}",
                            "\\d-\\d{4}-\\d{5}-\\d\\d-\\d",
                            AfricanAndAsianIds::thaiNumber),
                    scheme("IL_TZ", WEAK, "\\d{9}", null, CheckDigits::luhn),
                    scheme(
                            "IR_NID",
                            WEAK,
                            "\\d{10}",
                            "\\d{3}-\\d{6}-\\d",
                            AfricanAndAsianIds::iranianNumber),
                    scheme("SA_NID", WEAK, "[12]\\d{9}", null, CheckDigits::luhn),
                    scheme(
                            "AE_EID",
                            STRONG,
                            "784\\d{12}",
                            "784-\\d{4}-\\d{7}-\\d",
                            CheckDigits::luhn),
                    scheme("KZ_IIN", WEAK, "\\d{12}", null, AfricanAndAsianIds::kazakhNumber));

    private AfricanAndAsianIds() {}

    private static boolean egyptianNumber(String id) {
        return Dates.isMonthAndDay(id, 3)
                && EGYPTIAN_GOVERNORATES.contains(Integer.parseInt(id.substring(7, 9)));
    }

    private static boolean chineseNumber(String id) {
        return Dates.isMonthAndDay(id, 10) && CheckDigits.iso7064Mod11Radix2(id);
    }

    private static boolean koreanNumber(String id) {
        int check = (11 - weighted(id, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10;
        return Dates.isMonthAndDay(id, 2) && check == last(id);
    }

    private static boolean indonesianNumber(String id) {
        int day = Integer.parseInt(id.substring(6, 8));
        return day % 40 >= 1 && day % 40 <= 31 && Dates.isMonth(id.substring(8, 10));
    }

    private static boolean thaiNumber(String id) {
        int sum = weighted(id, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
        return (11 - sum % 11) % 10 == last(id);
    }

    private static boolean iranianNumber(String id) {
        int check = weighted(id, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check < 2 ? check : 11 - check) == last(id);
    }

    private static boolean kazakhNumber(String id) {
        int check = weighted(id, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) % 11;
        int second = check == 10 ? weighted(id, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2) % 11 : check;
        return Dates.isMonthAndDay(id, 2) && second == last(id);
    }
}
