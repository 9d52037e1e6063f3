package org.nmirf.hub.admission;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.figures.ProgressTables;
import org.nmirf.disclosure.FigureLabels;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.disclosure.figures.audit.Question;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.hub.figures.PublishedFigures;
import org.nmirf.schemas.Progress;

/**
 * Attacks a table that arrives together with everything that the country published before, knowing
 * no more than any reader.
 */
final class FigureCheck {

    private final PublishedFigures published;
    private final Auditor auditor;

    FigureCheck(PublishedFigures published, Auditor auditor) {
        this.published = published;
        this.auditor = auditor;
    }

    /** Every rule that the table breaks; an attack that does not end counts as a success. */
    List<RefusalCode> faults(Progress progress, Envelope envelope) {
        PublishedTable table;
        try {
            table = ProgressTables.table(progress);
        } catch (IllegalArgumentException noTable) {
            return List.of(RefusalCode.INVALID_CONTENT);
        }
        if (!FigureLabels.identifiers(table.layout()).isEmpty()) {
            return List.of(RefusalCode.IDENTIFIER_FOUND);
        }
        if (!(envelope.source() instanceof Source.OfMember(var country))) {
            return List.of(RefusalCode.ENVELOPE_MISMATCH);
        }
        List<PublishedTable> earlier = new ArrayList<>();
        for (Progress old : published.of(country, table.unit().name(), table.period())) {
            earlier.add(ProgressTables.table(old));
        }
        var question = Question.abroad(table, earlier, FigurePolicy.DEFAULT);
        return auditor.audit(question) instanceof Verdict.Safe
                ? List.of()
                : List.of(RefusalCode.FIGURES_UNSAFE);
    }
}
