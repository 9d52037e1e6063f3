package org.nmirf.hub.figures;

import org.springframework.stereotype.Component;

/** Tells on what countries published figures under their names. */
@Component
public class CountedCodes {

    private final LiveTables tables;

    CountedCodes(LiveTables tables) {
        this.tables = tables;
    }

    /**
     * Whether there is anything to show over time.
     *
     * @param by name of a dimension, such as theme
     * @param code its code; codes below it count as well
     */
    public boolean isCounted(String by, String code) {
        return tables.named(OverTimes.MOST_TABLES).stream()
                .flatMap(one -> OverTime.dimension(one, by).stream())
                .anyMatch(dimension -> dimension.parents().containsKey(code));
    }
}
