package org.nmirf.node.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.Change;
import org.nmirf.node.obligation.Procedure;
import org.nmirf.node.revision.Revised;
import org.nmirf.node.wording.Wordings;

/**
 * A report that the State writes for a body.
 *
 * @param revision counts up from 1 with every change of any part
 * @param sections in the order of the report
 * @param writers accounts of all who wrote it, the first one first; none of them adopts it
 * @param note why it was given back or opened again; empty when it was not
 * @param adopted who adopted it and when; null while nobody did
 */
public record Report(
        UUID id,
        int revision,
        Content content,
        List<Section> sections,
        State state,
        List<String> writers,
        String note,
        @Nullable Change adopted,
        Change created,
        Change changed)
        implements Revised {

    /** Where it stands. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        ADOPTED
    }

    /**
     * What it is.
     *
     * @param body code of the vocabulary {@code bodies} to which it goes
     * @param language code of the language in which it is written
     * @param obligation that it meets; null for none
     * @param limit of its words; null for none
     * @param selection parameters of the register that choose what it answers
     */
    public record Content(
            Wordings title,
            String body,
            Procedure procedure,
            String language,
            @Nullable UUID obligation,
            @Nullable Integer limit,
            Period period,
            Map<String, List<String>> selection) {

        /** Copies the parameters, in order. */
        public Content {
            var copy = new LinkedHashMap<String, List<String>>();
            selection.forEach((name, values) -> copy.put(name, List.copyOf(values)));
            selection = copy;
        }
    }

    /** What it tells of: from the first day to the last. */
    public record Period(LocalDate from, LocalDate to) {}

    /** Copies the lists. */
    public Report {
        sections = List.copyOf(sections);
        writers = List.copyOf(writers);
    }

    static Report first(UUID id, Content content, List<Section> sections, Change change) {
        return new Report(
                id,
                1,
                content,
                sections,
                State.DRAFT,
                List.of(change.by()),
                "",
                null,
                change,
                change);
    }

    /** The section with that id. */
    public Optional<Section> section(UUID wanted) {
        return sections.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    /** The same with other words; whoever changed them is a writer from now on. */
    Report with(Content other, List<Section> others, Change change) {
        List<String> all = new ArrayList<>(writers);
        if (!all.contains(change.by())) {
            all.add(change.by());
        }
        return new Report(
                id, revision + 1, other, others, state, all, note, adopted, created, change);
    }

    Report in(State next, Change change) {
        return new Report(
                id,
                revision + 1,
                content,
                sections,
                next,
                writers,
                change.reason(),
                next == State.ADOPTED ? change : null,
                created,
                change);
    }

    /** Everything that any section answers, once. */
    public List<UUID> answered() {
        return sections.stream().flatMap(one -> one.recommendations().stream()).distinct().toList();
    }

    @Override
    public Object substance() {
        return kept();
    }

    /** What its history keeps. */
    Kept kept() {
        return new Kept(
                content,
                state,
                sections.stream().map(one -> one.title() + "\n\n" + one.text()).toList());
    }

    /** One version, as the history holds it: sections in words, so that people can compare them. */
    record Kept(Content content, State state, List<String> sections) {}
}
