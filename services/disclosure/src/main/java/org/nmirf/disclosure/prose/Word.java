package org.nmirf.disclosure.prose;

/**
 * A run of letters or digits in the plain form of a text.
 *
 * @param gap what stands between the word before and this one
 * @param lower in lower case
 * @param opens whether it begins a sentence, a paragraph or a quotation
 */
record Word(int start, int end, String gap, String text, String lower, boolean opens) {

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isArabic() {
        char first = text.charAt(0);
        return first >= 0x0600 && first <= 0x08FF;
    }

    boolean isInitial() {
        return text.length() == 1 && isCapitalised();
    }
}
