package org.nmirf.node.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.PictureDanger;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.release.DepartingEvent;
import org.nmirf.node.review.FoundText;
import org.nmirf.node.review.Passages;
import org.nmirf.node.review.Preview;
import org.nmirf.node.site.Fact;
import org.nmirf.node.site.Heading;
import org.nmirf.web.page.Journey;

/**
 * Everything on the review page of one practice.
 *
 * @param undecided how many findings need a decision
 * @param decided how many have one
 * @param preview the exact texts that would leave, or null while they cannot be known
 * @param event the event that would leave, or null while it cannot be known
 * @param read names of the passages that this person has read
 * @param obstacle why they cannot be known, in the reader's language; empty when they are
 * @param facts everything else that would leave
 * @param pictures the pictures as they would leave; empty while they cannot be known
 * @param note why it was sent back, or null
 */
record ReviewPage(
        Practice practice,
        Heading heading,
        Journey journey,
        List<Language> languages,
        long undecided,
        long decided,
        @Nullable Preview preview,
        @Nullable DepartingEvent event,
        Set<String> read,
        String obstacle,
        List<Fact> facts,
        List<Picture> pictures,
        @Nullable Note note,
        TypedDecisions typed,
        Permissions may) {

    ReviewPage {
        languages = List.copyOf(languages);
        facts = List.copyOf(facts);
        pictures = List.copyOf(pictures);
        read = Set.copyOf(read);
    }

    /**
     * The texts of one language.
     *
     * @param undecided how many findings of this language need a decision
     */
    record Language(PracticeText text, List<Field> fields, long undecided) {

        Language {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A picture as it would leave.
     *
     * @param number counts from 1
     * @param passage its name as a passage
     * @param description what can be seen, in the reader's language or the original's
     */
    record Picture(int number, String passage, String description) {}

    /** What the approver looks for in every picture. */
    public PictureDanger[] dangers() {
        return PictureDanger.values();
    }

    /**
     * One text.
     *
     * @param word its name, as in title or challenge
     */
    record Field(String word, Sides sides, List<FoundText> findings) {

        /** The end of the message key that names it. */
        public String label() {
            return Passages.label(word);
        }

        /** The number in its name; 0 where there is none. */
        public int number() {
            return Passages.number(word);
        }

        Field {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What the person may do here now.
     *
     * @param decide on findings
     * @param handIn for approval
     * @param read say which passages they read
     * @param approve let it leave
     * @param hadAHand whether the person is an approver who had a hand in it
     * @param sendBack without approving
     */
    record Permissions(
            boolean decide,
            boolean handIn,
            boolean read,
            boolean approve,
            boolean hadAHand,
            boolean sendBack) {}
}
