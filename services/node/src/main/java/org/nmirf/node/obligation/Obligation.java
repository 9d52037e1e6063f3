package org.nmirf.node.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.Change;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.revision.Revised;

/**
 * Something that the State owes to a human rights body.
 *
 * @param revision counts up from 1 with every change
 */
public record Obligation(
        UUID id, int revision, Content content, WorkingGroup group, Change created, Change changed)
        implements Revised {

    /**
     * What is owed.
     *
     * @param body code of the vocabulary {@code bodies}
     * @param due as the document prints it; never worked out
     * @param symbol document that prints it; may be empty
     * @param from first year that it covers; null when not said
     * @param to last year that it covers; null when not said
     * @param submission null until it was submitted
     * @param notes for the secretariat only; may be empty
     */
    public record Content(
            String body,
            Procedure procedure,
            Due due,
            String symbol,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Submission submission,
            String notes) {

        /** The same, submitted. */
        public Content submitted(Submission done) {
            return new Content(body, procedure, due, symbol, from, to, done, notes);
        }

        /** The same without what only the secretariat reads. */
        public Content withoutNotes() {
            return new Content(body, procedure, due, symbol, from, to, submission, "");
        }
    }

    /**
     * That it was submitted.
     *
     * @param date when; null when only the fact is known
     * @param symbol of the document; may be empty
     */
    public record Submission(@Nullable LocalDate date, String symbol) {}

    /** What people decide about it. */
    record Kept(Content content, WorkingGroup group) {}

    /**
     * One version as the history holds it: lists of things in words, so that people can compare
     * them.
     *
     * @param steps what is to be done until when, and when it was done
     * @param owners who does the steps, in their order
     */
    record Written(
            Content content,
            @Nullable UUID lead,
            List<UUID> institutions,
            List<UUID> people,
            List<String> steps,
            List<UUID> owners,
            @Nullable LocalDate dialogue,
            List<String> delegation) {

        static Written of(Content content, WorkingGroup group) {
            return new Written(
                    content,
                    group.lead(),
                    group.institutions(),
                    group.people(),
                    group.steps().stream().map(Written::words).toList(),
                    group.steps().stream()
                            .flatMap(
                                    step ->
                                            Stream.concat(
                                                    Stream.ofNullable(step.person()),
                                                    Stream.ofNullable(step.institution())))
                            .toList(),
                    group.dialogue(),
                    group.delegation().stream()
                            .map(one -> words(one.name(), one.function(), one.institution()))
                            .toList());
        }

        private static String words(Step step) {
            String title = step.title().wordsFor("en");
            var done = step.done();
            return words(
                    title, Objects.toString(step.due(), ""), done == null ? "" : "\u2713 " + done);
        }

        private static String words(String... parts) {
            return Stream.of(parts)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }

    /** This version for the history. */
    Written written() {
        return Written.of(content, group);
    }

    @Override
    public Object substance() {
        return kept();
    }

    Kept kept() {
        return new Kept(content, group);
    }

    Obligation next(Kept other, Change change) {
        return new Obligation(id, revision + 1, other.content(), other.group(), created, change);
    }

    /** The same with another group, for a page that shows what was typed. */
    public Obligation with(WorkingGroup other) {
        return new Obligation(id, revision, content, other, created, changed);
    }

    /** The same without what only the secretariat reads. */
    public Obligation withoutNotes() {
        return new Obligation(id, revision, content.withoutNotes(), group, created, changed);
    }

    /** Whether somebody with that scope works on it: in the group, or on one of its steps. */
    public boolean isWithin(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.Own own ->
                    Stream.concat(
                                            group.people().stream(),
                                            group.steps().stream()
                                                    .flatMap(
                                                            step ->
                                                                    Stream.ofNullable(
                                                                            step.person())))
                                    .anyMatch(own.people()::contains)
                            || (own.institution() != null
                                    && institutions().contains(own.institution()));
            case Scope.Nothing() -> false;
        };
    }

    private Set<UUID> institutions() {
        return Stream.of(
                        Stream.ofNullable(group.lead()),
                        group.institutions().stream(),
                        group.steps().stream()
                                .flatMap(step -> Stream.ofNullable(step.institution())))
                .flatMap(part -> part)
                .collect(Collectors.toSet());
    }
}
