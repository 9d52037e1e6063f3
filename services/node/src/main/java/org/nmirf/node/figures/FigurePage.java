package org.nmirf.node.figures;

import java.util.List;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.web.page.Journey;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.TableView;

/**
 * Everything on the page of one table.
 *
 * @param inside what was counted, with what is hidden and why
 * @param leaves what everybody would see; made of the published table alone
 * @param releases what left, last first
 * @param columns which of its columns are published; empty when there is nothing to choose
 * @param reasons choices for taking it back
 */
record FigurePage(
        FigureView figures,
        TableView inside,
        TableView leaves,
        List<Objection> objections,
        Journey journey,
        List<ReleaseRow> releases,
        List<Option> columns,
        Permissions may,
        List<Option> reasons) {

    FigurePage {
        objections = List.copyOf(objections);
        releases = List.copyOf(releases);
        columns = List.copyOf(columns);
        reasons = List.copyOf(reasons);
    }

    /** Whether it can still leave. */
    public boolean isOpen() {
        return figures.table().isOpen();
    }

    /** Why it cannot leave, in the reader's language. */
    record Objection(String cell, String words) {}

    /** A fault of a row of a file, in the reader's language. */
    record RowFault(String row, String column, String words) {}

    /**
     * What the person may do with it now.
     *
     * @param hadAHand whether the person is an approver who had a hand in it
     */
    record Permissions(boolean handIn, boolean approve, boolean hadAHand, boolean withdraw) {}
}
