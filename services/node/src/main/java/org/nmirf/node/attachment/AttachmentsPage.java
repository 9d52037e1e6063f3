package org.nmirf.node.attachment;

import java.util.List;
import java.util.Map;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.site.Heading;

/**
 * Everything on the page of the files of one practice.
 *
 * @param mayEdit whether the person may add and remove files and say what leaves
 */
record AttachmentsPage(
        Practice practice,
        Heading heading,
        List<Row> rows,
        List<String> languages,
        boolean mayEdit) {

    AttachmentsPage {
        rows = List.copyOf(rows);
        languages = List.copyOf(languages);
    }

    /** What of a file is to leave. */
    enum State {
        STAYS,
        PICTURE,
        ANNEX
    }

    /**
     * A file.
     *
     * @param kilobytes its size, rounded up
     * @param mayBePicture whether it may leave as a picture
     * @param mayBeAnnex whether its words may be taken over
     * @param descriptions of the picture, by language; empty where there are none
     * @param annex its words as they are to leave, or as they stand in the document
     * @param showsWords whether those words are shown now
     */
    record Row(
            Attachment file,
            long kilobytes,
            State state,
            boolean mayBePicture,
            boolean mayBeAnnex,
            Map<String, String> descriptions,
            Annex annex,
            boolean showsWords) {

        Row {
            descriptions = Map.copyOf(descriptions);
        }

        /** What can be seen, in that language. */
        public String description(String language) {
            return descriptions.getOrDefault(language, "");
        }
    }

    /** Words of a document. */
    record Annex(String language, String title, String text) {

        static final Annex NONE = new Annex("", "", "");
    }
}
