package org.nmirf.hub.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pictures and annexes of a practice in the index, so that a rebuild brings them back and a
 * withdrawal takes them away with everything else.
 *
 * @param annexes language to the documents in it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record IndexedAttachments(
        List<IndexedPicture> pictures, Map<String, List<IndexedAnnex>> annexes) {

    /** No attachments. */
    public static final IndexedAttachments NONE = new IndexedAttachments(List.of(), Map.of());

    /** Empty lists are left out of the index, so they may be missing when read back. */
    public IndexedAttachments {
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        annexes = annexes == null ? Map.of() : Map.copyOf(annexes);
    }

    /**
     * A picture.
     *
     * @param content its bytes in Base64; null unless it is asked for by itself
     * @param descriptions language to what can be seen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndexedPicture(
            String mediaType,
            int width,
            int height,
            @Nullable String content,
            Map<String, String> descriptions) {

        /** Copies the descriptions. */
        public IndexedPicture {
            descriptions = descriptions == null ? Map.of() : Map.copyOf(descriptions);
        }

        /** What can be seen, in that language. */
        public String description(String language) {
            return descriptions.getOrDefault(language, "");
        }
    }

    /** Words of a document. */
    public record IndexedAnnex(String title, String text) {}

    /** The pictures by their number, which counts from 1. */
    public Map<Integer, IndexedPicture> numbered() {
        var numbered = new java.util.TreeMap<Integer, IndexedPicture>();
        IntStream.range(0, pictures.size()).forEach(at -> numbered.put(at + 1, pictures.get(at)));
        return numbered;
    }
}
