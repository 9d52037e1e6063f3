package org.nmirf.hub.question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.question.Questions.Author;
import org.nmirf.hub.writing.Authors;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking, and answering, for programs. */
@RestController
@RequestMapping(path = "/api/questions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Questions", description = "Questions about practices; mediated where nobody is named")
class QuestionApi {

    private final Questions questions;
    private final Authors authors;
    private final FaultWords words;

    QuestionApi(Questions questions, Authors authors, FaultWords words) {
        this.questions = questions;
        this.authors = authors;
        this.words = words;
    }

    /** A question as it is sent. */
    record Asking(@Nullable UUID practice, @Nullable String language, @Nullable String text) {}

    /** An answer as it is sent. */
    record Answering(@Nullable String language, @Nullable String text) {}

    /** What was kept. */
    record Kept(UUID id) {}

    /** What this person asked, and what this person's country is asked. */
    record Questionnaire(List<SeenAnswer> asked, List<SeenAnswer> ours) {}

    /**
     * A question.
     *
     * @param answer null while there is none for this person
     */
    record SeenAnswer(
            UUID id,
            UUID practice,
            String country,
            String language,
            String text,
            String askedOn,
            @Nullable Words answer) {

        static SeenAnswer of(SeenQuestion seen) {
            Question question = seen.question();
            Question.Answer given = seen.answer();
            return new SeenAnswer(
                    question.id(),
                    question.practice(),
                    question.country().code(),
                    question.language(),
                    question.text(),
                    question.askedOn().toString(),
                    given == null ? null : new Words(given.language(), given.text()));
        }
    }

    /** A text and its language. */
    record Words(String language, String text) {}

    @GetMapping
    @Operation(summary = "Read what one asked, and what one's own country is asked")
    Questionnaire list(@Parameter(hidden = true) CurrentPerson person) {
        return new Questionnaire(
                answers(questions.askedBy(person.subject())),
                authors.country(person)
                        .map(country -> answers(questions.askedOf(country)))
                        .orElse(List.of()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a question that one asked or that one's own country is asked")
    @ApiResponse(responseCode = "404", description = "There is none for this person")
    SeenAnswer get(
            @PathVariable UUID id,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        return questions
                .find(id, person.subject(), authors.country(person))
                .map(SeenAnswer::of)
                .orElseThrow(() -> words.unknown(locale));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask the mechanism whose practice it is",
            description =
                    "For members. At most 10 a day and person. Whoever asks about a practice"
                            + " without a name does not learn whom they ask.")
    @ApiResponse(responseCode = "201", description = "Kept and on its way")
    @ApiResponse(responseCode = "400", description = "The member “faults” says what is wrong")
    @ApiResponse(responseCode = "403", description = "The country is no admitted member")
    @ApiResponse(responseCode = "429", description = "Enough for today")
    Kept ask(
            @RequestBody Asking asking,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        UUID practice = asking.practice();
        if (practice == null) {
            throw words.problem(List.of(Fault.of("practice", "closed")), locale);
        }
        return kept(
                author(person)
                        .map(
                                author ->
                                        questions.ask(
                                                author,
                                                practice,
                                                text(asking.language()),
                                                text(asking.text())))
                        .orElseGet(() -> Written.refused("no-member")),
                locale);
    }

    @PutMapping("/{id}/answer")
    @Operation(
            summary = "Answer for the country whose practice it is",
            description =
                    "Where that country is not named, the answer must not tell it either, and who"
                            + " asked reads it from the next day on.")
    @ApiResponse(responseCode = "400", description = "The member “faults” says what is wrong")
    @ApiResponse(responseCode = "404", description = "One's own country is not asked this")
    Kept answer(
            @PathVariable UUID id,
            @RequestBody Answering answer,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        return kept(
                author(person)
                        .flatMap(
                                author ->
                                        questions.answer(
                                                author,
                                                id,
                                                text(answer.language()),
                                                text(answer.text())))
                        .orElseThrow(() -> words.unknown(locale)),
                locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back what one asked")
    @ApiResponse(responseCode = "404", description = "One asked nothing of this id")
    void withdraw(
            @PathVariable UUID id,
            @Parameter(hidden = true) CurrentPerson person,
            @Parameter(hidden = true) Locale locale) {
        if (!questions.withdraw(id, person.subject())) {
            throw words.unknown(locale);
        }
    }

    private Kept kept(Written written, Locale locale) {
        return switch (written) {
            case Written.Refused(var faults) -> throw words.problem(faults, locale);
            case Written.Kept(var id) -> new Kept(id);
        };
    }

    private Optional<Author> author(CurrentPerson person) {
        return authors.country(person).map(country -> new Author(person.subject(), country));
    }

    private static List<SeenAnswer> answers(List<SeenQuestion> seen) {
        return seen.stream().map(SeenAnswer::of).toList();
    }

    private static String text(@Nullable String given) {
        return Typed.clean(given);
    }
}
