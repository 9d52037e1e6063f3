package org.nmirf.node.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.history.Change;
import org.nmirf.node.revision.Revised;
import org.nmirf.node.wording.Wordings;

/**
 * A call for contributions.
 *
 * @param revision counts up from 1 with every change
 */
public record Consultation(UUID id, int revision, Content content, Change created, Change changed)
        implements Revised {

    /**
     * What is asked.
     *
     * @param title in one or more languages
     * @param questions in one or more languages
     * @param opens first day on which people answer
     * @param closes last day on which people answer
     * @param obligation report that it prepares; null when none
     * @param recommendations that it is about
     * @param clusters that it is about
     * @param outcome what those who answered said and what was done, written for everybody; may be
     *     empty
     * @param isShown whether the public may see it
     */
    public record Content(
            Wordings title,
            Wordings questions,
            LocalDate opens,
            LocalDate closes,
            @Nullable UUID obligation,
            List<UUID> recommendations,
            List<UUID> clusters,
            Wordings outcome,
            boolean isShown) {

        /** Copies the lists. */
        public Content {
            recommendations = List.copyOf(recommendations);
            clusters = List.copyOf(clusters);
        }

        /** The same with the members of a cluster in its place. */
        Content without(Cluster cluster) {
            return new Content(
                    title,
                    questions,
                    opens,
                    closes,
                    obligation,
                    Stream.concat(recommendations.stream(), cluster.members().stream().sorted())
                            .distinct()
                            .toList(),
                    clusters.stream().filter(one -> !one.equals(cluster.id())).toList(),
                    outcome,
                    isShown);
        }

        /** The same, shown or not. */
        public Content shown(boolean shown) {
            return new Content(
                    title,
                    questions,
                    opens,
                    closes,
                    obligation,
                    recommendations,
                    clusters,
                    outcome,
                    shown);
        }
    }

    Consultation with(Content other, Change change) {
        return new Consultation(id, revision + 1, other, created, change);
    }

    @Override
    public Object substance() {
        return content;
    }

    /** Where it is. */
    public enum Phase {
        PLANNED,
        OPEN,
        CLOSED
    }

    /** Where it is on that day. */
    public Phase phase(LocalDate today) {
        if (today.isBefore(content.opens())) {
            return Phase.PLANNED;
        }
        return today.isAfter(content.closes()) ? Phase.CLOSED : Phase.OPEN;
    }
}
