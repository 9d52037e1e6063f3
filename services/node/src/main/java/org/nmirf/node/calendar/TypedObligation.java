package org.nmirf.node.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.obligation.Due;
import org.nmirf.node.obligation.Obligation.Content;
import org.nmirf.node.obligation.Obligation.Submission;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.symbol.DocumentSymbol;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed about an obligation.
 *
 * @param fields as the form sent them
 */
record TypedObligation(MultiValueMap<String, String> fields) {

    static final TypedObligation BLANK = new TypedObligation(new LinkedMultiValueMap<>());

    static TypedObligation of(Content content) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("body", content.body());
        fields.add("procedure", content.procedure().name());
        fields.add("due", content.due().text());
        fields.add("symbol", content.symbol());
        fields.add("from", Objects.toString(content.from(), ""));
        fields.add("to", Objects.toString(content.to(), ""));
        fields.add("notes", content.notes());
        var submission = content.submission();
        if (submission != null) {
            fields.add("submitted", Objects.toString(submission.date(), ""));
            fields.add("submittedSymbol", submission.symbol());
            fields.add("isSubmitted", Boolean.toString(submission.date() == null));
        }
        return new TypedObligation(fields);
    }

    /** What stands in a field. */
    public String value(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** The same with another due date. */
    TypedObligation withDue(LocalDate due) {
        var changed = new LinkedMultiValueMap<>(fields);
        changed.set("due", due.toString());
        return new TypedObligation(changed);
    }

    /** The day from which a suggestion is counted, if there is one. */
    Optional<LocalDate> since() {
        return day(value("since"));
    }

    /** The sort of report, if one is chosen. */
    Optional<Procedure> procedure() {
        return Procedure.find(value("procedure"));
    }

    /** What was meant, or what cannot be read. */
    Outcome<Content> content() {
        List<Detail> wrong = new ArrayList<>();
        var procedure = procedure();
        if (procedure.isEmpty()) {
            wrong.add(Detail.of("procedure", "obligation.procedure-missing"));
        }
        var due = Due.find(value("due"));
        if (due.isEmpty()) {
            wrong.add(Detail.of("due", "obligation.due-wrong"));
        }
        var submission = submission(wrong);
        var from = year("from", wrong);
        var to = year("to", wrong);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        return Outcome.done(
                new Content(
                        value("body"),
                        procedure.orElseThrow(),
                        due.orElseThrow(),
                        symbol("symbol"),
                        from,
                        to,
                        submission,
                        value("notes")));
    }

    /** Whether somebody says that it was submitted, though perhaps not when. */
    public boolean isSubmitted() {
        return value("isSubmitted").equals("true");
    }

    /** That it was submitted; null while both fields are empty and nobody ticks that it was. */
    private @Nullable Submission submission(List<Detail> wrong) {
        String date = value("submitted");
        if (date.isEmpty() && isSubmitted()) {
            return new Submission(null, symbol("submittedSymbol"));
        }
        if (date.isEmpty() && value("submittedSymbol").isEmpty()) {
            return null;
        }
        if (day(date).isEmpty()) {
            wrong.add(Detail.of("submitted", "obligation.submitted-missing"));
            return null;
        }
        return new Submission(day(date).orElseThrow(), symbol("submittedSymbol"));
    }

    /** What was submitted, from the short form on the page of the obligation. */
    Outcome<Submission> submitted() {
        List<Detail> wrong = new ArrayList<>();
        var submission = submission(wrong);
        return submission == null
                ? Outcome.refused(
                        Refusal.invalid(
                                List.of(Detail.of("submitted", "obligation.submitted-missing"))))
                : Outcome.done(submission);
    }

    private String symbol(String field) {
        String typed = value(field);
        return typed.isEmpty() ? "" : DocumentSymbol.parse(typed).text();
    }

    private @Nullable Integer year(String field, List<Detail> wrong) {
        String typed = value(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{4}")) {
            wrong.add(Detail.of(field, "obligation.year-wrong"));
            return null;
        }
        return Integer.valueOf(typed);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
