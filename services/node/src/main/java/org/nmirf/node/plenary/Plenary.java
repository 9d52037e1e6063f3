package org.nmirf.node.plenary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.Change;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.revision.Revised;

/**
 * A meeting of the mechanism.
 *
 * @param revision counts up from 1 with every change
 */
public record Plenary(UUID id, int revision, Content content, Change created, Change changed)
        implements Revised {

    /**
     * What is known of it.
     *
     * @param isOpen whether civil society may come
     * @param agenda in the words of the secretariat; may be empty
     * @param participants institutions that came
     */
    public record Content(
            String title,
            LocalDate held,
            boolean isOpen,
            String agenda,
            List<UUID> participants,
            List<Conclusion> conclusions) {

        /** Copies the lists. */
        public Content {
            participants = List.copyOf(participants);
            conclusions = List.copyOf(conclusions);
        }

        Content with(List<Conclusion> others) {
            return new Content(title, held, isOpen, agenda, participants, others);
        }
    }

    /**
     * Who sends what to the secretariat, and until when.
     *
     * @param institution who does; null while none is named
     * @param due last day for it; null when there is none
     * @param done day on which it came; null while it is open
     */
    public record Conclusion(
            UUID id,
            String what,
            @Nullable UUID institution,
            @Nullable LocalDate due,
            @Nullable LocalDate done) {

        /** Whether its day is past and it did not come. */
        public boolean isLate(LocalDate today) {
            var last = due;
            return done == null && last != null && last.isBefore(today);
        }

        private String words() {
            var day = done;
            return Stream.of(what, Objects.toString(due, ""), day == null ? "" : "\u2713 " + day)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        Conclusion done(@Nullable LocalDate day) {
            return new Conclusion(id, what, institution, due, day);
        }

        /** The same as the step that was made of it: who does it until when, and whether it is. */
        Conclusion as(Step step) {
            return new Conclusion(id, what, step.institution(), step.due(), step.done());
        }
    }

    Plenary with(Content other, Change change) {
        return new Plenary(id, revision + 1, other, created, change);
    }

    /** The same as people are to see it, with other conclusions; nothing that is kept. */
    Plenary with(List<Conclusion> others) {
        return new Plenary(id, revision, content.with(others), created, changed);
    }

    @Override
    public Object substance() {
        return content;
    }

    /**
     * One version as the history holds it: conclusions in words, so that people can compare them.
     *
     * @param owners who sends what was agreed, in its order
     */
    record Written(
            String title,
            LocalDate held,
            boolean isOpen,
            String agenda,
            List<UUID> participants,
            List<String> conclusions,
            List<UUID> owners) {}

    /** This version for the history. */
    Written written() {
        return new Written(
                content.title(),
                content.held(),
                content.isOpen(),
                content.agenda(),
                content.participants(),
                content.conclusions().stream().map(Conclusion::words).toList(),
                content.conclusions().stream()
                        .flatMap(one -> Stream.ofNullable(one.institution()))
                        .toList());
    }

    /** How many conclusions are late on that day. */
    public int late(LocalDate today) {
        return (int)
                content.conclusions().stream()
                        .filter(conclusion -> conclusion.isLate(today))
                        .count();
    }
}
