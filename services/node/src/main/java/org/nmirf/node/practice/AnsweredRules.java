package org.nmirf.node.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;
import org.nmirf.node.practice.PracticeForm.TextForm;

/** Which recommendations a practice may say that it answers. */
final class AnsweredRules {

    private final Answerable register;

    AnsweredRules(Answerable register) {
        this.register = register;
    }

    /**
     * Each once, as the register has it now; what it no longer holds stays as it stood. What is
     * wrong joins the details.
     *
     * @param stood what the practice said before
     */
    List<AnsweredRecommendation> check(
            PracticeForm form, List<AnsweredRecommendation> stood, List<Detail> details) {
        List<AnsweredForm> given = Objects.requireNonNullElse(form.recommendations(), List.of());
        String language = original(form);
        Map<Object, AnsweredRecommendation> chosen = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            AnsweredForm meant = given.get(i);
            List<AnsweredRecommendation> found = register.find(meant, language);
            if (found.isEmpty()) {
                found = stood.stream().filter(one -> means(meant, one)).toList();
            }
            if (found.isEmpty()) {
                details.add(
                        Detail.of("recommendations[" + i + "]", "answered.unknown", meant.word()));
            }
            found.forEach(one -> chosen.putIfAbsent(key(one), one));
        }
        if (chosen.size() > AnsweredRecommendation.MOST) {
            details.add(
                    Detail.of("recommendations", "codes.too-many", AnsweredRecommendation.MOST));
        }
        return List.copyOf(chosen.values());
    }

    private static Object key(AnsweredRecommendation one) {
        UUID id = one.id();
        return id == null ? one : id;
    }

    private static boolean means(AnsweredForm meant, AnsweredRecommendation one) {
        UUID id = meant.id();
        return id == null
                ? one.symbol().equals(plain(meant.symbol()))
                        && one.paragraph().equals(plain(meant.paragraph()))
                : id.equals(one.id());
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The language in which the practice is written; empty when the form does not say it. */
    private static String original(PracticeForm form) {
        List<TextForm> texts = Objects.requireNonNullElse(form.texts(), List.of());
        return texts.stream()
                .filter(text -> "ORIGINAL".equalsIgnoreCase(plain(text.provenance())))
                .map(text -> plain(text.language()))
                .findFirst()
                .orElse("");
    }
}
