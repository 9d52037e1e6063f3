package org.nmirf.node.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is due in all features together. */
@Component
public class AllDue {

    private static final Logger log = LoggerFactory.getLogger(AllDue.class);
    private static final Comparator<Due> FIRST_DUE_FIRST =
            Comparator.comparing(Due::on).thenComparing(Due::kind).thenComparing(Due::id);

    private final List<DueItems> features;

    /** Asks these features. */
    public AllDue(List<DueItems> features) {
        this.features = List.copyOf(features);
    }

    /**
     * What was found.
     *
     * @param items what is due first before what is due later
     * @param isWhole whether every feature answered
     */
    public record Found(List<Due> items, boolean isWhole) {

        /** Copies the items. */
        public Found {
            items = List.copyOf(items);
        }
    }

    /** What is open and due on that day or earlier. A feature that fails hides no other. */
    public Found open(LocalDate until) {
        List<Due> items = new ArrayList<>();
        boolean isWhole = true;
        for (DueItems feature : features) {
            try {
                items.addAll(feature.open(until));
            } catch (RuntimeException fault) {
                log.error("Due items not found feature={}", feature.getClass().getName(), fault);
                isWhole = false;
            }
        }
        items.sort(FIRST_DUE_FIRST);
        return new Found(items, isWhole);
    }
}
