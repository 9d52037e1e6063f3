package org.nmirf.node.writeup;

import java.util.List;
import org.nmirf.node.site.Heading;
import org.nmirf.node.writeup.Stock.Lack;
import org.nmirf.web.page.Journey;

/**
 * That something can be written up as a practice, what is there for it, and what came of it before;
 * drawn by {@code writeup/parts :: panel(view)}.
 *
 * @param lacks why it cannot be written up yet; empty when it can
 * @param practices that came of it, the newest first
 * @param mayBegin whether the reader may begin one
 */
public record Offer(
        Origin origin,
        Numbers numbers,
        List<Lack> lacks,
        List<Written> practices,
        boolean mayBegin) {

    /** Copies the lists. */
    public Offer {
        lacks = List.copyOf(lacks);
        practices = List.copyOf(practices);
    }

    /**
     * What is there.
     *
     * @param carriedOut recommendations that are carried out, as the State assesses it
     * @param all recommendations there are
     */
    public record Numbers(int carriedOut, int all, int actions, int updates, int measures) {}

    /** A practice that came of it, and how far it is. */
    public record Written(String id, Heading heading, Journey journey) {}
}
