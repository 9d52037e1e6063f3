package org.nmirf.node.figures;

import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.FigureLabels;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.node.figures.Tabulation.StateName;
import org.nmirf.node.identity.NodeIdentity;
import org.springframework.stereotype.Service;

/** Shows tables of figures with everything that is hidden, and why. */
@Service
class ViewFigures {

    private final ClearFigures clear;
    private final String country;

    ViewFigures(ClearFigures clear, NodeIdentity identity) {
        this.clear = clear;
        this.country = identity.country().code();
    }

    /**
     * A table that is kept. What a draft hides is worked out as of now, since handing it in does
     * so, too; everything else is shown as it was handed in.
     */
    public FigureView kept(Tabulation table) {
        return of(
                table.is(StateName.DRAFT)
                        ? table.protectedBy(clear.protect(table.counted()))
                        : table);
    }

    /** The table as it is. */
    public FigureView of(Tabulation table) {
        FigureTable counted = table.counted();
        return new FigureView(
                table,
                counted.counts(),
                clear.threshold(),
                table.suppression().publish(counted),
                table.isOpen() ? clear.objections(counted, table.suppression()) : List.of(),
                table.isOpen() ? FigureLabels.doubtful(counted.layout(), country) : Set.of());
    }
}
