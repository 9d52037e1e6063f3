package org.nmirf.disclosure.figures.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as everybody sees it: nothing in here is confidential.
 *
 * @param cells every cell of the layout
 * @param shares percentages that are published with it
 */
public record PublishedTable(
        UnitOfCount unit,
        String period,
        Layout layout,
        Map<CellName, Published> cells,
        List<PublishedShare> shares) {

    /** Refuses tables that say less or more than their layout. */
    public PublishedTable {
        Dimension.checkCode(period);
        Map<CellName, Published> complete = new LinkedHashMap<>();
        for (CellName cell : layout.cells()) {
            Published content = cells.get(cell);
            if (content == null) {
                throw new IllegalArgumentException("nothing is said about " + cell.codes());
            }
            complete.put(cell, content);
        }
        if (cells.size() > complete.size()) {
            throw new IllegalArgumentException("a cell is outside the layout");
        }
        cells = Collections.unmodifiableMap(complete);
        shares = List.copyOf(shares);
        for (PublishedShare share : shares) {
            if (!complete.containsKey(share.part()) || !complete.containsKey(share.whole())) {
                throw new IllegalArgumentException("a share is outside the layout");
            }
        }
    }

    /** The table of which these cells were received; all others count as hidden. */
    public static PublishedTable received(
            UnitOfCount unit, String period, Layout layout, Map<CellName, Published> cells) {
        Map<CellName, Published> all = new LinkedHashMap<>();
        layout.cells().forEach(cell -> all.put(cell, new Published.Hidden()));
        all.putAll(cells);
        return new PublishedTable(unit, period, layout, all, List.of());
    }

    /** What is said about a cell; nothing about cells outside the layout. */
    public Published of(CellName cell) {
        return cells.getOrDefault(cell, new Published.Hidden());
    }

    /** Whether nothing is published about the cell itself. */
    public boolean isHidden(CellName cell) {
        return cells.get(cell) instanceof Published.Hidden;
    }

    /** Lower-case hexadecimal SHA-256 of everything that the table says. */
    public String contentHash() {
        StringBuilder all = new StringBuilder().append(unit).append('\n').append(period);
        layout.dimensions()
                .forEach(
                        dimension ->
                                all.append('\n')
                                        .append(dimension.name())
                                        .append(dimension.parents()));
        cells.forEach((cell, content) -> all.append('\n').append(cell.codes()).append(content));
        shares.forEach(share -> all.append('\n').append(share));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "PublishedTable[" + contentHash() + "]";
    }
}
