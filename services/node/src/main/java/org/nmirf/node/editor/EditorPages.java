package org.nmirf.node.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeRules;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the editor together. */
@Component
class EditorPages {

    private final CodeLists lists;
    private final OfferedAnswers answers;
    private final PracticeRules rules;
    private final Notices notices;

    EditorPages(CodeLists lists, OfferedAnswers answers, PracticeRules rules, Notices notices) {
        this.answers = answers;
        this.lists = lists;
        this.rules = rules;
        this.notices = notices;
    }

    EditorPage blank(Reader reader) {
        var typed = TypedPractice.blank(reader.language());
        return blank(typed, Map.of(), answers.chosen(typed, List.of(), reader), reader);
    }

    EditorPage of(Practice practice, Reader reader) {
        var typed = TypedPractice.of(practice.content());
        var chosen = answers.chosen(typed, practice.content().recommendations(), reader);
        return new EditorPage(
                practice.id().toString(),
                Integer.toString(practice.revision()),
                typed,
                Map.of(),
                null,
                choices(typed, Map.of(), chosen, reader));
    }

    /** The page of a new practice with what was found in the register, and all that was typed. */
    EditorPage searched(TypedPractice typed, Person person, Reader reader) {
        return blank(typed, Map.of(), answers.found(typed, List.of(), person, reader), reader);
    }

    /** The page of a change with what was found in the register, and all that was typed. */
    EditorPage searched(Practice stands, TypedPractice typed, Person person, Reader reader) {
        var found = answers.found(typed, stands.content().recommendations(), person, reader);
        return new EditorPage(
                stands.id().toString(),
                // Not what stands now: what somebody else saved meanwhile is not shown here.
                typed.value("revision"),
                typed,
                Map.of(),
                null,
                choices(typed, Map.of(), found, reader));
    }

    private EditorPage blank(
            TypedPractice typed,
            Map<String, String> errors,
            EditorPage.Answers offered,
            Reader reader) {
        return new EditorPage(
                null, "", typed, errors, null, choices(typed, errors, offered, reader));
    }

    /** What the page itself can tell is wrong, with all else that is; empty when nothing is. */
    Optional<Refusal> check(TypedPractice typed) {
        List<Detail> years =
                typed.wrongYears().stream()
                        .map(name -> Detail.of(name, "year.not-a-number"))
                        .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        List<Detail> others =
                switch (rules.check(typed.toForm())) {
                    case Outcome.Done(var content) -> List.of();
                    case Outcome.Refused(var refusal) -> refusal.details();
                };
        return Optional.of(
                Refusal.invalid(Stream.concat(years.stream(), others.stream()).toList()));
    }

    /** The page of a new practice that was refused, with all that was typed. */
    EditorPage refused(TypedPractice typed, Refusal refusal, Reader reader) {
        var errors = errors(typed, refusal, reader);
        return blank(typed, errors, answers.chosen(typed, List.of(), reader), reader);
    }

    /**
     * The page of a change that was refused, with all that was typed; when somebody else was
     * faster, with what they saved.
     */
    EditorPage refused(Practice stands, TypedPractice typed, Refusal refusal, Reader reader) {
        boolean isStale = !Integer.toString(stands.revision()).equals(typed.value("revision"));
        var errors = errors(typed, refusal, reader);
        var chosen = answers.chosen(typed, stands.content().recommendations(), reader);
        return new EditorPage(
                stands.id().toString(),
                // Whoever saves again has seen what stands now.
                Integer.toString(stands.revision()),
                typed,
                errors,
                isStale
                        ? new EditorPage.Stored(
                                stands.changed().by(),
                                stands.changed().at(),
                                TypedPractice.of(stands.content()))
                        : null,
                choices(typed, errors, chosen, reader));
    }

    private Map<String, String> errors(TypedPractice typed, Refusal refusal, Reader reader) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Detail detail : refusal.details()) {
            errors.putIfAbsent(typed.field(detail.field()), notices.say(detail, reader.locale()));
        }
        if (refusal.code().equals("practice.reference-taken")) {
            errors.put("reference", notices.say(refusal, reader.locale()));
        }
        return errors;
    }

    private EditorPage.Choices choices(
            TypedPractice typed,
            Map<String, String> errors,
            EditorPage.Answers offered,
            Reader reader) {
        return new EditorPage.Choices(
                lists.of(typed, reader.language()),
                lists.resourceLevels(typed.value("resourceLevel"), reader.language()),
                opened(typed, errors, reader),
                offered);
    }

    /** A language with an error first; else the reader's own; else the one that is written in. */
    private static String opened(TypedPractice typed, Map<String, String> errors, Reader reader) {
        String own = reader.language().code();
        List<String> written = typed.languages();
        return errors.keySet().stream()
                .filter(name -> name.matches("[a-z]{2}-.*"))
                .map(name -> name.substring(0, 2))
                .findFirst()
                .orElseGet(
                        () ->
                                written.isEmpty() || written.contains(own)
                                        ? own
                                        : original(typed, written));
    }

    private static String original(TypedPractice typed, List<String> written) {
        return written.stream()
                .filter(language -> typed.value(language + "-provenance").equals("ORIGINAL"))
                .findFirst()
                .orElseGet(written::getFirst);
    }
}
