package org.nmirf.node.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.due.DueItems;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reports and replies that were not submitted, and the steps to them that are not done. */
@Component
class DueObligations implements DueItems {

    private static final String STEP = "obligation-step";

    private final Obligations obligations;
    private final Vocabularies vocabularies;
    private final MessageSource messages;

    DueObligations(Obligations obligations, Vocabularies vocabularies, MessageSource messages) {
        this.obligations = obligations;
        this.vocabularies = vocabularies;
        this.messages = messages;
    }

    @Override
    public List<org.nmirf.node.due.Due> open(LocalDate until) {
        return obligations.unsubmitted().stream()
                .flatMap(one -> Stream.concat(whole(one), steps(one)))
                .filter(one -> !one.on().isAfter(until))
                .toList();
    }

    private Stream<org.nmirf.node.due.Due> whole(Obligation obligation) {
        var group = obligation.group();
        UUID lead = group.lead();
        return Stream.of(
                new org.nmirf.node.due.Due(
                        Obligations.KIND,
                        obligation.id(),
                        title(obligation.content()),
                        path(obligation),
                        obligation.content().due().last(),
                        group.people(),
                        lead == null ? group.institutions() : List.of(lead)));
    }

    /** The steps with a day that are not done; who is not named on one answers as for the whole. */
    static Stream<org.nmirf.node.due.Due> steps(Obligation obligation) {
        List<org.nmirf.node.due.Due> steps = new ArrayList<>();
        for (Step step : obligation.group().steps()) {
            LocalDate day = step.due();
            if (day == null || step.done() != null) {
                continue;
            }
            steps.add(
                    new org.nmirf.node.due.Due(
                            STEP,
                            step.id(),
                            step.title(),
                            path(obligation),
                            day,
                            people(step, obligation.group()),
                            institutions(step, obligation.group())));
        }
        return steps.stream();
    }

    private static List<UUID> people(Step step, WorkingGroup group) {
        UUID person = step.person();
        if (person != null) {
            return List.of(person);
        }
        return step.institution() == null ? group.people() : List.of();
    }

    private static List<UUID> institutions(Step step, WorkingGroup group) {
        UUID own = step.institution();
        UUID lead = group.lead();
        if (own != null) {
            return List.of(own);
        }
        return lead == null ? group.institutions() : List.of(lead);
    }

    private static String path(Obligation obligation) {
        return "/obligations/" + obligation.id();
    }

    /** Body and sort, in the languages of the pages. */
    private Wordings title(Obligation.Content content) {
        List<Wording> texts = new ArrayList<>();
        for (Language language : Language.forInterface()) {
            String key = "obligation.procedure." + content.procedure();
            String words = messages.getMessage(key, null, language.locale(null));
            String body = vocabularies.label("bodies", content.body(), language.code());
            texts.add(
                    new Wording(
                            language.code(),
                            language == Language.EN
                                    ? Provenance.ORIGINAL
                                    : Provenance.HUMAN_TRANSLATION,
                            body + " · " + words));
        }
        return new Wordings(texts);
    }
}
