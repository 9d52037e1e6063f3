package org.nmirf.disclosure.figures.table;

/**
 * A table that left, with what it was made of; it stays in the country.
 *
 * @param counted the counts at the time
 * @param published what everybody saw of them
 */
public record ReleasedTable(FigureTable counted, PublishedTable published) {

    /** Refuses a pair of different tables. */
    public ReleasedTable {
        if (!counted.layout().equals(published.layout())
                || counted.unit() != published.unit()
                || !counted.period().equals(published.period())) {
            throw new IllegalArgumentException("counted and published are different tables");
        }
    }

    /** Whether the tables speak about the same population. */
    public boolean isAboutTheSameAs(FigureTable other) {
        return counted.unit() == other.unit() && counted.period().equals(other.period());
    }

    @Override
    public String toString() {
        return "ReleasedTable[" + published + "]";
    }
}
