package org.nmirf.disclosure.figures.table;

import java.math.BigDecimal;

/**
 * A percentage that is published beside the counts.
 *
 * @param part the cell that it is about
 * @param whole its denominator
 * @param percent as written: 12.5 stands for 12.45 to 12.55
 */
public record PublishedShare(CellName part, CellName whole, BigDecimal percent) {

    /** Refuses what is no percentage. */
    public PublishedShare {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a share is 0 to 100 percent");
        }
    }

    /** The least share that is written so, as a fraction. */
    public double least() {
        return Math.max(0, percent.subtract(half()).doubleValue() / 100);
    }

    /** The largest share that is written so, as a fraction. */
    public double most() {
        return percent.add(half()).doubleValue() / 100;
    }

    private BigDecimal half() {
        return new BigDecimal("0.5").scaleByPowerOfTen(-percent.scale());
    }
}
