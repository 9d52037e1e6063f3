package org.nmirf.node.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nmirf.disclosure.AnonymisedText;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.practice.PracticeText;

/**
 * What would leave if the practice were approved now.
 *
 * @param revision revision from which it was made
 * @param hash names exactly these texts; an approval that quotes it approves nothing else
 * @param overrides direct identifiers that stay, each with its reason: the approver must see them
 * @param content what leaves; the reference is empty, since it never does
 */
@Schema(description = "The exact texts that would leave")
public record Preview(
        int revision, String hash, List<Standing> overrides, PracticeContent content) {

    /** A direct identifier that a reviewer left standing. */
    @Schema(name = "PreviewStanding")
    public record Standing(String finding, String language, String field, String reason) {}

    public Preview {
        overrides = List.copyOf(overrides);
    }

    static Preview of(Practice practice, AnonymisedText text) {
        var overrides =
                text.reviewed().overrides().stream()
                        .map(
                                decided ->
                                        new Standing(
                                                decided.finding().id(),
                                                decided.finding().key().language(),
                                                decided.finding().key().field(),
                                                DecisionForm.detail(decided.decision())))
                        .toList();
        return new Preview(
                practice.revision(),
                text.contentHash(),
                overrides,
                leaving(practice.content(), text.texts().texts()));
    }

    /** The content with these texts in place of its own and without what never leaves. */
    public static PracticeContent leaving(PracticeContent content, Map<TextKey, String> texts) {
        return content.withTexts(
                content.texts().stream().map(text -> leaving(text, texts)).toList());
    }

    private static PracticeText leaving(PracticeText text, Map<TextKey, String> texts) {
        Map<PracticeText.Field, String> words = new EnumMap<>(PracticeText.Field.class);
        for (PracticeText.Field field : PracticeText.Field.values()) {
            words.put(field, texts.getOrDefault(new TextKey(field.word(), text.language()), ""));
        }
        return text.withFields(words);
    }
}
