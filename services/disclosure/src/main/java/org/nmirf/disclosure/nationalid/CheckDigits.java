package org.nmirf.disclosure.nationalid;

import java.math.BigInteger;

/** The check-digit rules that identity, bank and card numbers share. */
public final class CheckDigits {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int[][] VERHOEFF_PRODUCT = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };
    private static final int[] VERHOEFF_STEP = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private CheckDigits() {}

    /** Whether a text is ASCII digits only. */
    public static boolean allDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /** The Luhn rule of ISO/IEC 7812 over digits. */
    public static boolean luhn(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            int digit = digits.charAt(digits.length() - 1 - index) - '0';
            int doubled = index % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /**
     * The rule of ISO 13616: letters as 10 to 35, first four characters moved to the end, modulo
     * 97.
     */
    public static boolean iban(String compact) {
        StringBuilder number = new StringBuilder();
        for (char unit : (compact.substring(4) + compact.substring(0, 4)).toCharArray()) {
            int value = Character.digit(unit, 36);
            if (value < 0) {
                return false;
            }
            number.append(value);
        }
        return modulo97(number.toString()) == 1;
    }

    static int modulo97(String digits) {
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    /**
     * Sum of the leading digits times their weights; characters beyond the weights do not count.
     */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int index = 0; index < weights.length; index++) {
            sum += Character.digit(digits.charAt(index), 10) * weights[index];
        }
        return sum;
    }

    static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    static int last(String digits) {
        return digit(digits, digits.length() - 1);
    }

    /** The pure system of ISO/IEC 7064 modulo 11, radix 2, with X for ten. */
    static boolean iso7064Mod11Radix2(String compact) {
        int check = 0;
        for (int index = 0; index < compact.length() - 1; index++) {
            check = (check + digit(compact, index)) * 2 % 11;
        }
        char end = compact.charAt(compact.length() - 1);
        return (check + (end == 'X' ? 10 : end - '0')) % 11 == 1;
    }

    /** The hybrid system of ISO/IEC 7064 modulo 11, 10. */
    static boolean iso7064Mod11And10(String digits) {
        int product = 10;
        for (int index = 0; index < digits.length() - 1; index++) {
            int sum = (digit(digits, index) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (product + last(digits)) % 10 == 1;
    }

    static boolean verhoeff(String digits) {
        int check = 0;
        for (int index = 0; index < digits.length(); index++) {
            int value = digit(digits, digits.length() - 1 - index);
            for (int step = 0; step < index % 8; step++) {
                value = VERHOEFF_STEP[value];
            }
            check = VERHOEFF_PRODUCT[check][value];
        }
        return check == 0;
    }

    /** The rule of EAN-13: weights one and three in turn. */
    static boolean ean13(String digits) {
        return weighted(digits, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0;
    }
}
