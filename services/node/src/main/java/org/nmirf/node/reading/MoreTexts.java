package org.nmirf.node.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.review.FoundText;
import org.nmirf.node.review.LeavingTexts;
import org.nmirf.node.review.Preview;

/** Descriptions of pictures and words of documents as the review page shows texts. */
final class MoreTexts {

    private MoreTexts() {}

    /** Those in one language. */
    static List<ReviewPage.Field> of(
            Practice practice,
            @Nullable Preview preview,
            String language,
            List<FoundText> findings) {
        Map<TextKey, String> leaving =
                preview == null ? Map.of() : LeavingTexts.of(preview.content().leaving());
        List<ReviewPage.Field> fields = new ArrayList<>();
        LeavingTexts.of(practice.content().leaving())
                .forEach(
                        (key, words) -> {
                            if (key.language().equals(language) && !words.isEmpty()) {
                                List<FoundText> here =
                                        findings.stream()
                                                .filter(one -> one.field().equals(key.field()))
                                                .toList();
                                Sides sides =
                                        preview == null
                                                ? Sides.unfinished(words, here)
                                                : Sides.finished(
                                                        words, leaving.getOrDefault(key, ""), here);
                                fields.add(new ReviewPage.Field(key.field(), sides, here));
                            }
                        });
        return fields;
    }
}
