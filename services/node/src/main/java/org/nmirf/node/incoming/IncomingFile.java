package org.nmirf.node.incoming;

import java.util.List;
import org.nmirf.node.incoming.IncomingRow.Understood;

/**
 * What a file says.
 *
 * @param rows in the order of the file
 * @param otherCountries how many entries of other countries were skipped without being listed
 * @param unknownColumns columns that nothing is read from
 */
public record IncomingFile(
        Format format, List<IncomingRow> rows, int otherCountries, List<String> unknownColumns) {

    /** Kinds of files that are known. */
    public enum Format {
        /** Spreadsheet that the Universal Human Rights Index exports. */
        INDEX_SPREADSHEET,
        /** JSON that the Universal Human Rights Index exports. */
        INDEX_JSON,
        /** Word list of the recommendations of one review by themes. */
        THEMATIC_LIST,
        /** Spreadsheet with the columns of this application. */
        OWN
    }

    /** Copies the lists. */
    public IncomingFile {
        rows = List.copyOf(rows);
        unknownColumns = List.copyOf(unknownColumns);
    }

    /** The rows that say a recommendation. */
    public List<Understood> understood() {
        return rows.stream()
                .filter(Understood.class::isInstance)
                .map(Understood.class::cast)
                .toList();
    }

    /** The rows that are left out. */
    public List<IncomingRow.Refused> refused() {
        return rows.stream()
                .filter(IncomingRow.Refused.class::isInstance)
                .map(IncomingRow.Refused.class::cast)
                .toList();
    }
}
