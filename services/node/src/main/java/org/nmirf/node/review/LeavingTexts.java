package org.nmirf.node.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.disclosure.Attachments;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.practice.Leaving;

/** The words of pictures and annexes as texts of the practice, and back. */
public final class LeavingTexts {

    private LeavingTexts() {}

    /** Every text, under the name that the disclosure module has for it. */
    public static Map<TextKey, String> of(Leaving leaving) {
        Map<TextKey, String> texts = new LinkedHashMap<>();
        for (int at = 0; at < leaving.pictures().size(); at++) {
            int number = at + 1;
            leaving.pictures()
                    .get(at)
                    .descriptions()
                    .forEach(
                            (language, words) ->
                                    texts.put(Attachments.description(number, language), words));
        }
        for (int at = 0; at < leaving.annexes().size(); at++) {
            var annex = leaving.annexes().get(at);
            texts.put(Attachments.annexTitle(at + 1, annex.language()), annex.title());
            texts.put(Attachments.annex(at + 1, annex.language()), annex.text());
        }
        return texts;
    }

    /** The same with these texts in place of its own. */
    static Leaving with(Leaving leaving, Map<TextKey, String> texts) {
        List<Leaving.Picture> pictures = new ArrayList<>();
        for (Leaving.Picture picture : leaving.pictures()) {
            int number = pictures.size() + 1;
            var words = new TreeMap<>(picture.descriptions());
            words.replaceAll(
                    (language, own) ->
                            texts.getOrDefault(Attachments.description(number, language), ""));
            pictures.add(new Leaving.Picture(picture.attachment(), words));
        }
        List<Leaving.Annex> annexes = new ArrayList<>();
        for (Leaving.Annex annex : leaving.annexes()) {
            int number = annexes.size() + 1;
            String language = annex.language();
            annexes.add(
                    new Leaving.Annex(
                            annex.attachment(),
                            language,
                            texts.getOrDefault(Attachments.annexTitle(number, language), ""),
                            texts.getOrDefault(Attachments.annex(number, language), "")));
        }
        return new Leaving(pictures, annexes);
    }
}
