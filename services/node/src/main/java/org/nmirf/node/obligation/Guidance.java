package org.nmirf.node.obligation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How often bodies usually ask, and the usual steps to a report: read from a data file. */
@Component
public class Guidance {

    private static final int USUAL_LEAD = 90;

    private final Data data;
    private final Ids ids;

    Guidance(JsonMapper json, Ids ids) {
        this.data = read(json);
        this.ids = ids;
    }

    /** The file. */
    record Data(
            Map<Procedure, Integer> leadDays,
            List<Period> periods,
            Map<String, Map<String, String>> titles,
            List<Template> templates) {}

    /** After how many months a body usually asks for something. */
    record Period(String body, Procedure procedure, int months) {}

    /** The usual steps to some sorts of reports. */
    record Template(List<Procedure> procedures, List<Usual> steps) {

        /** How many days before the due date the first step begins. */
        int longest() {
            return steps.stream()
                    .filter(usual -> usual.from() == Anchor.DUE)
                    .mapToInt(usual -> -usual.days())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A usual step.
     *
     * @param days from the due date or the dialogue; negative before it
     */
    record Usual(String code, Anchor from, int days) {}

    /** What the day of a step is counted from. */
    enum Anchor {
        DUE,
        DIALOGUE
    }

    /** How many days before the due date of such a report the last weeks begin. */
    public int leadDays(Procedure procedure) {
        return data.leadDays().getOrDefault(procedure, USUAL_LEAD);
    }

    /** How the obligation stands on that day. */
    public Standing standing(Obligation obligation, LocalDate today) {
        return Standing.of(obligation, today, leadDays(obligation.content().procedure()));
    }

    /**
     * When it might be due: only a hint, since the date that counts is printed in a document.
     *
     * @param since day of the last review, or of entry into force for a first report
     */
    public Optional<LocalDate> suggest(String body, Procedure procedure, LocalDate since) {
        return data.periods().stream()
                .filter(period -> period.body().equals(body) && period.procedure() == procedure)
                .map(period -> since.plusMonths(period.months()))
                .findFirst();
    }

    /**
     * The usual steps that the obligation does not have yet. Their days are counted back from the
     * due date; where less time is left than they usually take, all of them move closer together.
     */
    List<Step> missingSteps(Obligation obligation, LocalDate today) {
        List<String> there = obligation.group().steps().stream().map(Step::code).toList();
        List<Step> missing = new ArrayList<>();
        for (Template template : data.templates()) {
            if (template.procedures().contains(obligation.content().procedure())) {
                template.steps().stream()
                        .filter(usual -> !there.contains(usual.code()))
                        .forEach(usual -> missing.add(step(usual, template, obligation, today)));
            }
        }
        return missing;
    }

    private Step step(Usual usual, Template template, Obligation obligation, LocalDate today) {
        LocalDate dialogue = obligation.group().dialogue();
        LocalDate day =
                switch (usual.from()) {
                    case DUE ->
                            before(
                                    obligation.content().due().last(),
                                    usual.days(),
                                    template.longest(),
                                    today);
                    case DIALOGUE -> dialogue == null ? null : dialogue.plusDays(usual.days());
                };
        return new Step(ids.next(), usual.code(), title(usual.code()), null, null, day, null);
    }

    private static LocalDate before(LocalDate due, int days, int longest, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        boolean isShort = left > 0 && left < longest;
        return due.plusDays(isShort ? days * left / longest : days);
    }

    private Wordings title(String code) {
        Map<String, String> titles = data.titles().getOrDefault(code, Map.of());
        List<Wording> texts = new ArrayList<>();
        titles.forEach(
                (language, text) ->
                        texts.add(
                                new Wording(
                                        language,
                                        language.equals("en")
                                                ? Provenance.ORIGINAL
                                                : Provenance.HUMAN_TRANSLATION,
                                        text)));
        return new Wordings(texts);
    }

    private static Data read(JsonMapper json) {
        try (InputStream file =
                new ClassPathResource("obligation/guidance.json").getInputStream()) {
            return json.readValue(file, Data.class);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
