package org.nmirf.bench.disclosure;

import java.util.List;

/**
 * A text and what in it identifies, as people marked it.
 *
 * @param language ISO 639-1 code
 */
record AnnotatedText(String text, String language, List<Mention> mentions) {

    /** How much an entity identifies. */
    enum Need {
        DIRECT,
        QUASI,
        NONE
    }

    /**
     * One stretch that names an entity.
     *
     * @param start UTF-16 offset in the text
     * @param entity the same for all mentions of one entity in one text
     */
    record Mention(int start, int end, String type, String entity, Need need) {}
}
