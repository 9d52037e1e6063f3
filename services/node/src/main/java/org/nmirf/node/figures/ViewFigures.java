package org.nmirf.node.figures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.figures.Tabulation.StateName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows tables of figures with everything that is hidden, and why. */
@Service
class ViewFigures {

    private final Tabulations tables;
    private final ClearFigures clear;

    ViewFigures(Tabulations tables, ClearFigures clear) {
        this.tables = tables;
        this.clear = clear;
    }

    /** The table with that id. */
    @Transactional(readOnly = true)
    public Optional<FigureView> find(UUID id) {
        return tables.find(id).map(this::of);
    }

    /** The table as it is, kept or only looked at. */
    @Transactional(readOnly = true)
    public FigureView of(Tabulation table) {
        boolean isOpen = table.is(StateName.DRAFT) || table.is(StateName.IN_REVIEW);
        return new FigureView(
                table,
                table.counted().counts(),
                clear.threshold(),
                table.published(),
                isOpen ? clear.objections(table.counted(), table.suppression()) : List.of());
    }
}
