package org.nmirf.node.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;

/** What the words of pictures and annexes must keep. */
final class LeavingRules {

    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private LeavingRules() {}

    /** The same, tidied up, or what is wrong with it field by field. */
    static Outcome<Leaving> check(Leaving given, PracticeContent content) {
        List<Detail> details = new ArrayList<>();
        Set<String> languages =
                content.texts().stream().map(PracticeText::language).collect(Collectors.toSet());
        Leaving leaving = tidy(given).within(languages);
        if (leaving.pictures().size() > Leaving.MOST_PICTURES) {
            details.add(Detail.of("pictures", "leaving.too-many", Leaving.MOST_PICTURES));
        }
        if (leaving.annexes().size() > Leaving.MOST_ANNEXES) {
            details.add(Detail.of("annexes", "leaving.too-many", Leaving.MOST_ANNEXES));
        }
        leaving.pictures()
                .forEach(
                        picture ->
                                languages.forEach(
                                        language -> description(picture, language, details)));
        given.annexes().stream()
                .filter(annex -> !languages.contains(annex.language()))
                .forEach(annex -> details.add(Detail.of("language", "leaving.language")));
        leaving.annexes().forEach(annex -> annex(annex, details));
        return details.isEmpty()
                ? Outcome.done(leaving)
                : Outcome.refused(Refusal.invalid(details));
    }

    private static void description(
            Leaving.Picture picture, String language, List<Detail> details) {
        String field = "descriptions." + language;
        String words = picture.descriptions().getOrDefault(language, "");
        if (words.isEmpty()) {
            details.add(Detail.of(field, "leaving.description"));
        }
        checkLength(field, words, LONGEST_DESCRIPTION, details);
    }

    private static void annex(Leaving.Annex annex, List<Detail> details) {
        if (annex.title().isEmpty()) {
            details.add(Detail.of("title", "title.missing"));
        }
        if (annex.title().indexOf('\n') >= 0) {
            details.add(Detail.of("title", "text.one-line"));
        }
        if (annex.text().isEmpty()) {
            details.add(Detail.of("text", "leaving.words"));
        }
        checkLength("title", annex.title(), LONGEST_TITLE, details);
        checkLength("text", annex.text(), LONGEST_TEXT, details);
    }

    private static void checkLength(String field, String words, int longest, List<Detail> details) {
        if (words.codePointCount(0, words.length()) > longest) {
            details.add(Detail.of(field, "text.too-long", longest));
        }
        if (TextRules.hasControlCharacters(words)) {
            details.add(Detail.of(field, "text.control-characters"));
        }
    }

    private static Leaving tidy(Leaving given) {
        return new Leaving(
                given.pictures().stream()
                        .map(
                                one -> {
                                    var words = new java.util.TreeMap<>(one.descriptions());
                                    words.replaceAll((language, text) -> TextRules.tidy(text));
                                    return new Leaving.Picture(one.attachment(), words);
                                })
                        .toList(),
                given.annexes().stream()
                        .map(
                                one ->
                                        new Leaving.Annex(
                                                one.attachment(),
                                                one.language(),
                                                TextRules.tidy(one.title()),
                                                TextRules.tidy(one.text())))
                        .toList());
    }
}
