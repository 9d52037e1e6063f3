package org.nmirf.node.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.nmirf.node.access.Person;
import org.nmirf.web.page.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What waits for a person in all features together, the most urgent first. */
@Component
class Today {

    private static final Logger log = LoggerFactory.getLogger(Today.class);

    private final List<TodayBlocks> features;

    Today(List<TodayBlocks> features) {
        this.features = List.copyOf(features);
    }

    /**
     * What was found.
     *
     * @param isWhole whether every feature answered
     */
    record Found(List<TodayBlock> blocks, boolean isWhole) {

        Found {
            blocks = List.copyOf(blocks);
        }
    }

    /** What waits for that person. A feature that fails hides no other. */
    Found of(Person person, Reader reader) {
        return asked(feature -> feature.of(person, reader));
    }

    Found asked(Function<TodayBlocks, List<TodayBlock>> question) {
        List<TodayBlock> blocks = new ArrayList<>();
        boolean isWhole = true;
        for (TodayBlocks feature : features) {
            try {
                blocks.addAll(question.apply(feature));
            } catch (RuntimeException fault) {
                log.error("Block not found feature={}", feature.getClass().getName(), fault);
                isWhole = false;
            }
        }
        blocks.removeIf(block -> block.total() == 0);
        blocks.sort(Comparator.comparing(TodayBlock::urgency));
        return new Found(blocks, isWhole);
    }
}
