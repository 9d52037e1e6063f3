package org.nmirf.node.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nmirf.node.access.Person;
import org.nmirf.node.citation.Citations;
import org.nmirf.node.editor.EditorPage.Answers;
import org.nmirf.node.practice.AnsweredRecommendation;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Offers the recommendations of the register that a practice can be said to answer. */
@Component
class OfferedAnswers {

    /** More than a screen of them is a reason to type more. */
    private static final int MOST_FOUND = 20;

    private final Citations citations;

    OfferedAnswers(Citations citations) {
        this.citations = citations;
    }

    /**
     * What is chosen, as the register has it; what it no longer holds as it stood.
     *
     * @param stood what the practice answers so far
     */
    Answers chosen(TypedPractice typed, List<AnsweredRecommendation> stood, Reader reader) {
        String language = typed.original(reader.language());
        return new Answers(
                typed.answered().stream()
                        .flatMap(one -> find(one, stood, language).stream())
                        .toList(),
                List.of(),
                "");
    }

    private Optional<AnsweredRecommendation> find(
            AnsweredForm meant, List<AnsweredRecommendation> stood, String language) {
        return citations.find(meant, language).stream()
                .findFirst()
                .or(() -> stood.stream().filter(one -> isSame(one, meant)).findFirst());
    }

    private static boolean isSame(AnsweredRecommendation one, AnsweredForm meant) {
        return Objects.equals(one.id(), meant.id());
    }

    /** The same with others that fit what was typed to look for. */
    Answers found(
            TypedPractice typed, List<AnsweredRecommendation> stood, Person person, Reader reader) {
        var chosen = chosen(typed, stood, reader).chosen();
        var found =
                citations.search(
                        typed.searched(), person, typed.original(reader.language()), MOST_FOUND);
        return new Answers(
                chosen,
                found.stream()
                        .filter(
                                one ->
                                        typed.answered().stream()
                                                .noneMatch(meant -> isSame(one, meant)))
                        .toList(),
                typed.searched());
    }
}
