package org.nmirf.node.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.history.Change;
import org.nmirf.node.revision.Revised;
import org.nmirf.node.series.LineChart.Point;
import org.nmirf.node.series.Period;
import org.nmirf.node.wording.Wordings;

/**
 * Something that is measured again and again to see progress.
 *
 * @param revision counts up from 1 with every change of what it is; its values count apart
 * @param isArchived whether it is put away; it stays readable
 */
public record Indicator(
        UUID id, int revision, Content content, boolean isArchived, Change created, Change changed)
        implements Revised {

    /** Sorts of indicators (OHCHR, Human Rights Indicators: A Guide, HR/PUB/12/5). */
    public enum Kind {
        /** What the State commits to: laws, institutions, policies. */
        STRUCTURAL,
        /** What it does to turn commitments into results. */
        PROCESS,
        /** What people enjoy of their rights. */
        OUTCOME
    }

    /**
     * What people decide about it.
     *
     * @param unit what is counted, such as persons or per cent; may be empty
     * @param source institution that gives the values; null when none is named
     * @param baseline where things began; null when it is not known
     * @param target where they shall go; null when none is set
     * @param disaggregation by what the values can be broken down, and where; may be empty
     * @param isShown whether the public site may show it
     */
    public record Content(
            Wordings name,
            Wordings unit,
            Kind kind,
            @Nullable UUID source,
            @Nullable Point baseline,
            @Nullable Target target,
            Wordings disaggregation,
            Links links,
            boolean isShown) {

        /** The same, shown or not. */
        Content shown(boolean isNow) {
            return new Content(
                    name, unit, kind, source, baseline, target, disaggregation, links, isNow);
        }
    }

    /** Where things shall go, and by the end of which year. */
    public record Target(BigDecimal value, int year) {

        /** Its place on a chart. */
        public Point point() {
            return new Point(Period.of(year), value);
        }
    }

    /**
     * What it measures.
     *
     * @param actions whose progress it shows
     */
    public record Links(Aims aims, List<UUID> actions) {

        /** Copies the ids, each once. */
        public Links {
            actions = actions.stream().distinct().toList();
        }
    }

    static Indicator first(UUID id, Content content, Change change) {
        return new Indicator(id, 1, content, false, change, change);
    }

    Indicator with(Content other, Change change) {
        return new Indicator(id, revision + 1, other, isArchived, created, change);
    }

    /** The same with the members of a cluster in its place. */
    Indicator without(Cluster cluster, Change change) {
        Links links = content.links();
        return with(
                new Content(
                        content.name(),
                        content.unit(),
                        content.kind(),
                        content.source(),
                        content.baseline(),
                        content.target(),
                        content.disaggregation(),
                        new Links(links.aims().without(cluster), links.actions()),
                        content.isShown()),
                change);
    }

    /** The same, put away or taken out again; what was away is not shown again by itself. */
    Indicator archived(boolean isAway, Change change) {
        boolean isShown = content.isShown() && isAway == isArchived;
        return new Indicator(id, revision + 1, content.shown(isShown), isAway, created, change);
    }

    @Override
    public Object substance() {
        return kept();
    }

    /** What its history keeps. */
    Kept kept() {
        return new Kept(content, isArchived);
    }

    /** One version, as the history holds it. */
    record Kept(Content content, boolean isArchived) {}
}
