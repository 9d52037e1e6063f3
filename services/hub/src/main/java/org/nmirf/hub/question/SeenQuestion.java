package org.nmirf.hub.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as one of the two who may see it does.
 *
 * @param answer null while there is none for this person
 * @param isAsker whether this person asked
 * @param isOwner whether the practice is of this person's country
 */
record SeenQuestion(
        Question question,
        AskedPractice practice,
        Question.@Nullable Answer answer,
        boolean isAsker,
        boolean isOwner) {

    /**
     * Whoever must not know the owner sees an answer from the next day on: its hour would tell a
     * time zone.
     */
    static SeenQuestion of(
            Question question,
            AskedPractice practice,
            boolean isAsker,
            boolean isOwner,
            LocalDate today) {
        Question.Answer given = question.answer();
        boolean isShown =
                given != null && (isOwner || practice.isNamed() || given.on().isBefore(today));
        return new SeenQuestion(question, practice, isShown ? given : null, isAsker, isOwner);
    }

    /** Day of the answer; null where it would tell when somebody was at work. */
    public @Nullable LocalDate answeredOn() {
        Question.Answer given = answer();
        return given != null && (isOwner() || practice().isNamed()) ? given.on() : null;
    }

    /** Lines of the question. */
    public List<String> paragraphs() {
        return lines(question().text());
    }

    /** Lines of the answer. */
    public List<String> answerParagraphs() {
        Question.Answer given = answer();
        return given == null ? List.of() : lines(given.text());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
