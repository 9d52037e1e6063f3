package org.nmirf.node.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.practice.PracticeForm.TextForm;
import org.nmirf.node.practice.PracticeText.Field;
import org.nmirf.node.practice.PracticeText.Provenance;

/** What the texts of a practice must keep. */
final class TextRules {

    private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr", "es", "pt", "ru", "zh");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int LONGEST_SECTION = 20_000;

    /** The texts of the forms; what is wrong is added to the details. */
    List<PracticeText> check(List<TextForm> forms, List<Detail> details) {
        List<PracticeText> texts = new ArrayList<>();
        var seen = new HashSet<String>();
        for (int i = 0; i < forms.size(); i++) {
            String path = "texts[" + i + "]";
            var text = text(path, forms.get(i), details);
            if (!text.language().isEmpty() && !seen.add(text.language())) {
                details.add(Detail.of(path + ".language", "language.twice", text.language()));
            }
            texts.add(text);
        }
        checkOriginal(texts, details);
        return texts;
    }

    private static void checkOriginal(List<PracticeText> texts, List<Detail> details) {
        long originals =
                texts.stream().filter(text -> text.provenance() == Provenance.ORIGINAL).count();
        if (texts.isEmpty()) {
            details.add(Detail.of("texts", "texts.none"));
        } else if (originals != 1) {
            details.add(Detail.of("texts", "texts.one-original", originals));
        }
    }

    private static PracticeText text(String path, TextForm form, List<Detail> details) {
        var text =
                new PracticeText(
                        language(path, form.language(), details),
                        provenance(path, form.provenance(), details),
                        tidy(form.title()),
                        tidy(form.summary()),
                        tidy(form.challenge()),
                        tidy(form.response()),
                        tidy(form.results()),
                        tidy(form.lessons()),
                        tidy(form.preconditions()),
                        tidy(form.costs()));
        if (text.title().isEmpty()) {
            details.add(Detail.of(path + ".title", "title.missing"));
        }
        if (text.title().indexOf('\n') >= 0) {
            details.add(Detail.of(path + ".title", "text.one-line"));
        }
        text.fields()
                .forEach(
                        (field, words) ->
                                checkWords(path + "." + field.word(), field, words, details));
        return text;
    }

    private static void checkWords(String path, Field field, String words, List<Detail> details) {
        int longest =
                switch (field) {
                    case TITLE -> LONGEST_TITLE;
                    case SUMMARY -> LONGEST_SUMMARY;
                    case CHALLENGE, RESPONSE, RESULTS, LESSONS, PRECONDITIONS, COSTS ->
                            LONGEST_SECTION;
                };
        if (words.codePointCount(0, words.length()) > longest) {
            details.add(Detail.of(path, "text.too-long", longest));
        }
        if (hasControlCharacters(words)) {
            details.add(Detail.of(path, "text.control-characters"));
        }
    }

    private static String language(String path, @Nullable String given, List<Detail> details) {
        String language = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(language)) {
            details.add(Detail.of(path + ".language", "language.unknown", language));
        }
        return language;
    }

    private static Provenance provenance(
            String path, @Nullable String given, List<Detail> details) {
        var found = PracticeRules.find(Provenance.values(), given == null ? "" : given);
        if (found.isEmpty()) {
            details.add(
                    Detail.of(
                            path + ".provenance",
                            "choice.unknown",
                            given == null ? "" : given,
                            PracticeRules.listed(Provenance.values())));
        }
        return found.orElse(Provenance.MACHINE_TRANSLATION);
    }

    static String tidy(@Nullable String given) {
        return given == null ? "" : given.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Whether the text holds characters that no text holds: controls, halves of characters. */
    static boolean hasControlCharacters(String text) {
        return text.codePoints()
                .anyMatch(
                        c ->
                                Character.getType(c) == Character.SURROGATE
                                        || (Character.isISOControl(c) && c != '\n' && c != '\t'));
    }
}
