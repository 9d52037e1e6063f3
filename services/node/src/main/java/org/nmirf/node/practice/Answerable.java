package org.nmirf.node.practice;

import java.util.List;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;

/** The recommendations of the register that a practice can be said to answer. */
@FunctionalInterface
public interface Answerable {

    /**
     * Those that are meant: one by its id, or all of a paragraph. Nothing for what the register
     * does not hold, and for what is in no public document.
     *
     * @param language in which their words are wanted, where the register has them
     */
    List<AnsweredRecommendation> find(AnsweredForm meant, String language);
}
