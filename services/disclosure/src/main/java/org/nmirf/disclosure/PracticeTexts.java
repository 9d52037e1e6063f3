package org.nmirf.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nmirf.disclosure.picture.Picture;

/**
 * The texts and pictures of an item as they stand in a payload.
 *
 * @param texts the texts, in the order in which they are shown
 * @param pictures the pictures, in the order in which they are shown
 */
public record PracticeTexts(Map<TextKey, String> texts, List<Picture> pictures) {

    /** Copies both. */
    public PracticeTexts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        pictures = List.copyOf(pictures);
    }

    /** Texts without pictures. */
    public PracticeTexts(Map<TextKey, String> texts) {
        this(texts, List.of());
    }

    /**
     * Lower-case hexadecimal SHA-256 of keys, texts and the bytes of the pictures; the order of the
     * texts does not matter.
     */
    public String contentHash() {
        return Fingerprint.of(texts, pictures);
    }

    /** Everything that must be read or looked at: each text, and each picture by itself. */
    public Set<TextKey> passages() {
        Set<TextKey> passages = new TreeSet<>(texts.keySet());
        passages.addAll(Attachments.passages(pictures));
        return Collections.unmodifiableSet(passages);
    }

    @Override
    public String toString() {
        return "PracticeTexts[" + contentHash() + "]";
    }
}
