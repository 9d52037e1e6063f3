package org.nmirf.hub.admission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nmirf.disclosure.PublicSymbol;
import org.nmirf.schemas.AnsweredRecommendation;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;

/** The rules that the recommendations which a practice answers have to keep. */
final class AnsweredRules {

    private static final int MOST = 50;
    private static final int MAX_PARAGRAPH = 80;
    private static final int MAX_TEXT = 20_000;
    private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr", "es", "pt", "ru", "zh");

    private AnsweredRules() {}

    /**
     * Whether they keep them. Only a practice that names its country has any: a symbol holds the
     * code of the country, and the words of a recommendation can be looked up.
     */
    static boolean areSound(Practice practice) {
        List<AnsweredRecommendation> all = practice.getRecommendations();
        return (all.isEmpty() || practice.getAttribution() == Attribution.NAMED)
                && all.size() <= MOST
                && new HashSet<>(all).size() == all.size()
                && all.stream().allMatch(AnsweredRules::isSound);
    }

    private static boolean isSound(AnsweredRecommendation one) {
        String paragraph = one.getParagraph();
        return PublicSymbol.isOne(one.getSymbol())
                && paragraph.length() <= MAX_PARAGRAPH
                && paragraph.lines().count() <= 1
                && one.getText().length() <= MAX_TEXT
                && (one.getText().isBlank()
                        ? one.getText().isEmpty() && one.getLanguage().isEmpty()
                        : LANGUAGES.contains(one.getLanguage()));
    }

    /** Codes of the bodies that made them. */
    static List<String> bodies(Practice practice) {
        return practice.getRecommendations().stream()
                .map(AnsweredRecommendation::getBody)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Everything that could say more than where a recommendation stands. */
    static Stream<String> words(Practice practice) {
        return practice.getRecommendations().stream()
                .flatMap(one -> Stream.of(one.getSymbol(), one.getParagraph(), one.getText()));
    }
}
