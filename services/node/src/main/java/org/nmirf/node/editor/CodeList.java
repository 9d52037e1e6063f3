package org.nmirf.node.editor;

import java.util.List;

/**
 * A vocabulary as a list of check boxes.
 *
 * @param name of the vocabulary and of the form field
 * @param chosen how many are chosen now
 */
record CodeList(String name, List<Choice> choices, long chosen) {

    CodeList {
        choices = List.copyOf(choices);
    }

    /**
     * One entry.
     *
     * @param isNarrower whether it belongs to the entry before it that is not narrower
     */
    record Choice(String code, String label, boolean isNarrower, boolean isChosen) {}
}
