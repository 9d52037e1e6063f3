package org.nmirf.node.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.assembly.Grouping;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.register.Facet;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Report.Content;
import org.nmirf.node.report.Report.Period;
import org.nmirf.node.report.WordLimits;
import org.nmirf.node.site.TypedForm;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/**
 * What somebody typed about a report. Fields that choose recommendations begin with {@code s-},
 * since a report and its recommendations both have a body.
 */
record TypedReport(TypedForm form) {

    private static final String SELECTION = "s-";
    private static final String OBLIGATION = "obligation";

    /** What chooses recommendations, as the register's own addresses do, and what it meets. */
    static TypedForm from(Map<String, List<String>> address) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        RegisterQuery.of(address)
                .parameters()
                .forEach((name, values) -> fields.put(SELECTION + name, values));
        List<String> obligation = address.get(OBLIGATION);
        if (obligation != null) {
            fields.put(OBLIGATION, obligation);
        }
        return TypedForm.of(fields);
    }

    /**
     * The parameters of the register that are chosen. Where none is, a report answers what its body
     * said.
     */
    Map<String, List<String>> selection() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        form.values()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(SELECTION)) {
                                chosen.put(name.substring(SELECTION.length()), values);
                            }
                        });
        Map<String, List<String>> understood = RegisterQuery.of(chosen).parameters();
        return understood.isEmpty() && form.has("body")
                ? Map.of(Facet.BODY.word(), List.of(form.value("body")))
                : understood;
    }

    Grouping grouping() {
        for (Grouping one : Grouping.values()) {
            if (one.name().equals(form.value("grouping"))) {
                return one;
            }
        }
        return Grouping.THEME;
    }

    /** A new report, or what cannot be read. */
    Outcome<Content> content(WordLimits limits) {
        List<Detail> wrong = new ArrayList<>();
        Optional<Procedure> procedure = Procedure.find(form.value("procedure"));
        if (procedure.isEmpty()) {
            wrong.add(Detail.of("procedure", "report.procedure-missing"));
        }
        Period period = period(wrong);
        Integer limit = limit(wrong);
        var obligation = form.id(OBLIGATION, wrong);
        if (procedure.isEmpty() || period == null || !wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        if (limit == null) {
            limit =
                    limits.find(form.value("body"), procedure.get())
                            .map(WordLimits.Limit::words)
                            .orElse(null);
        }
        return Outcome.done(
                new Content(
                        title(Wordings.NONE, form.value("language")),
                        form.value("body"),
                        procedure.get(),
                        form.value("language"),
                        obligation,
                        limit,
                        period,
                        selection()));
    }

    /** A report with another title, limit and period. */
    Outcome<Content> change(Report report) {
        List<Detail> wrong = new ArrayList<>();
        Period period = period(wrong);
        Integer limit = limit(wrong);
        Content old = report.content();
        if (period == null || !wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        return Outcome.done(
                new Content(
                        title(old.title(), old.language()),
                        old.body(),
                        old.procedure(),
                        old.language(),
                        old.obligation(),
                        limit,
                        period,
                        old.selection()));
    }

    /** What chooses the recommendations of a report, as its form shows it. */
    static TypedForm of(Report report) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        report.content()
                .selection()
                .forEach((name, values) -> fields.put(SELECTION + name, values));
        return TypedForm.of(fields);
    }

    /** The report, about what is chosen now. */
    Content selecting(Content old) {
        return new Content(
                old.title(),
                old.body(),
                old.procedure(),
                old.language(),
                old.obligation(),
                old.limit(),
                old.period(),
                selection());
    }

    private Wordings title(Wordings old, String language) {
        String typed = form.value("title");
        return typed.isEmpty() || language.isEmpty()
                ? Wordings.NONE
                : old.with(Wording.original(language, typed));
    }

    private @Nullable Period period(List<Detail> wrong) {
        var from = form.day("from", wrong);
        var to = form.day("to", wrong);
        if (from == null || to == null) {
            wrong.add(Detail.of("from", "report.period-missing"));
            return null;
        }
        return new Period(from, to);
    }

    private @Nullable Integer limit(List<Detail> wrong) {
        String typed = form.value("limit").replaceAll("[\\s,.\\u00a0\\u202f]", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,7}")) {
            wrong.add(Detail.of("limit", "report.limit-wrong"));
            return null;
        }
        return Integer.valueOf(typed);
    }
}
