package org.nmirf.disclosure.prose;

import java.util.List;
import java.util.regex.Pattern;

/** What the rules for names ask about the words of one text. */
final class Names {

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_PLACE = 2;

    final ProseText text;
    final List<Word> words;
    final boolean aboutCase;
    private final Lexicon lexicon;

    Names(ProseText text, boolean aboutCase) {
        this.text = text;
        this.words = text.words();
        this.aboutCase = aboutCase;
        this.lexicon = Lexicon.of(text.language());
    }

    boolean isOrdinary(Word word) {
        String lower = word.lower();
        boolean given =
                word.isCapitalised()
                        && !word.isAllCapitals()
                        && !word.opens()
                        && lexicon.isGiven(lower);
        if (given) {
            return false;
        }
        return word.text().length() == 1
                || Lexicon.isPublic(lower)
                || lexicon.isOrdinary(lower)
                || (lower.endsWith("s")
                        && lexicon.isOrdinary(lower.substring(0, lower.length() - 1)));
    }

    boolean isHonorific(int at) {
        Word word = words.get(at);
        if (!Lexicon.HONORIFICS.contains(word.lower())) {
            return false;
        }
        boolean titled = word.isCapitalised() && !word.isAllCapitals();
        // Short titles of one language are words or initials of another.
        return switch (word.lower()) {
            case "m" -> text.language().equals("fr") && word.isCapitalised();
            case "d" -> text.language().equals("es") && word.isCapitalised();
            case "me", "maitre" -> text.language().equals("fr") && titled;
            case "des" -> text.language().equals("pt") && word.isCapitalised();
            case "si", "fr", "hr", "ing", "lic", "mm", "general", "major", "hon" -> titled;
            case "min" -> text.language().equals("pt") && text.at(word.end()) == '.';
            default -> true;
        };
    }

    /** Whether the word stands close behind the one before, as the parts of a name do. */
    static boolean isClose(Word word, boolean afterTitle) {
        String gap = word.gap();
        if (gap.length() > 4 || gap.indexOf('\u2029') >= 0) {
            return false;
        }
        for (int at = 0; at < gap.length(); at++) {
            boolean joining = " -'.\n\u2019".indexOf(gap.charAt(at)) >= 0;
            if (!joining && !(afterTitle && ":)".indexOf(gap.charAt(at)) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word may stand in one name with the one before it. */
    boolean joins(int at) {
        Word word = words.get(at);
        boolean newSentence = word.gap().startsWith(".") && words.get(at - 1).text().length() > 3;
        return isClose(word, false)
                && !word.opens()
                && word.gap().indexOf('\n') < 0
                && !newSentence;
    }

    boolean isPartOfName(int at) {
        Word word = words.get(at);
        boolean month = Lexicon.MONTHS.contains(word.lower());
        // Among capitals only, an ordinary word beside a name is not part of it.
        boolean ordinaryCapitals =
                word.isAllCapitals()
                        && !word.isInitial()
                        && isShouted(at)
                        && isOrdinary(word)
                        && !Lexicon.isCommonName(word.lower());
        return word.isCapitalised()
                && word.isLetters()
                && !ordinaryCapitals
                && !Lexicon.HONORIFICS.contains(word.lower())
                && (month || !Lexicon.isPublic(word.lower()) || Lexicon.isCommonName(word.lower()));
    }

    /** A capitalised word that is neither ordinary nor public. */
    boolean isUnknown(int at) {
        Word word = words.get(at);
        if (!word.isLetters()
                || !word.isCapitalised()
                || word.isInitial()
                || Lexicon.HONORIFICS.contains(word.lower())
                || isOrdinary(word)) {
            return false;
        }
        boolean acronym = word.isAllCapitals() && word.text().length() <= LONGEST_ACRONYM;
        boolean roman = word.isAllCapitals() && ROMAN.matcher(word.text()).matches();
        return !roman && (!acronym || (aboutCase && !isShouted(at)));
    }

    /** A common name that stands beside another name, so that it is not meant as a word. */
    boolean isNamePair(int at) {
        Word word = words.get(at);
        if (!word.isCapitalised() || word.isInitial()) {
            return false;
        }
        int next = neighbour(at);
        return (Lexicon.isCommonName(word.lower()) && isNameLike(next))
                || (isSurname(next) && isGivenInSentence(word))
                || (next == at + 1 && isGeneration(next) && isSurname(at));
    }

    /** A common name, with a capital that neither its sentence nor its line explains. */
    boolean isCommonInSentence(Word word) {
        return word.isCapitalised()
                && !word.isAllCapitals()
                && !word.opens()
                && Lexicon.isCommonName(word.lower());
    }

    /** "Vila Jurema", "Calle Mayor": a kind of place and its name, both with a capital. */
    boolean isPlacePair(int at) {
        Word word = words.get(at);
        return aboutCase
                && !text.language().equals("en")
                && word.isCapitalised()
                && !word.opens()
                && !isShouted(at)
                && word.text().length() > SHORTEST_PLACE
                && Lexicon.PLACES.contains(word.lower())
                && isSurname(neighbour(at));
    }

    private static boolean isGivenInSentence(Word word) {
        return Lexicon.GIVEN_NAMES.contains(word.lower())
                && (!word.opens() || word.gap().contains(":"));
    }

    /** A capitalised word that is neither public nor the head of an institution. */
    private boolean isSurname(int at) {
        return at >= 0
                && !text.language().equals("en")
                && words.get(at).isCapitalised()
                && !words.get(at).isInitial()
                && !isShouted(at)
                && !Lexicon.isPublic(words.get(at).lower())
                && !Lexicon.ORGANISATIONS.contains(words.get(at).lower())
                && !Lexicon.ROLES.contains(words.get(at).lower());
    }

    private boolean isGeneration(int at) {
        return words.get(at).isCapitalised() && Lexicon.GENERATIONS.contains(words.get(at).lower());
    }

    private int neighbour(int at) {
        int next = at + 1;
        while (next < words.size()
                && next - at <= 2
                && joins(next)
                && Lexicon.PARTICLES.contains(words.get(next).lower())) {
            next++;
        }
        return next < words.size() && joins(next) ? next : -1;
    }

    private boolean isNameLike(int at) {
        return at >= 0
                && words.get(at).isCapitalised()
                && (Lexicon.isCommonName(words.get(at).lower()) || isUnknown(at));
    }

    /** Whether the words around are in capitals too, so that capitals say nothing. */
    boolean isShouted(int at) {
        int capitals = 0;
        int others = 0;
        for (int near = Math.max(0, at - 4); near <= at + 4 && near < words.size(); near++) {
            Word word = words.get(near);
            if (near != at && word.isLetters() && word.text().length() > 1) {
                capitals += word.isAllCapitals() ? 1 : 0;
                others += word.isAllCapitals() ? 0 : 1;
            }
        }
        return capitals > others + 1;
    }
}
