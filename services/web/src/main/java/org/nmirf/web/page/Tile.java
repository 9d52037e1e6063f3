package org.nmirf.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One country of the tile grid; the shade tells how fresh its publications are, never a rank.
 *
 * @param code ISO 3166-1 alpha-2 in lower case
 * @param name name in the reader's language
 * @param freshness 0 for nothing published yet, 1 for older, 2 for less than a year ago, 3 for less
 *     than a month ago
 * @param href address of the country's page, or null when there is none
 */
public record Tile(String code, String name, int freshness, @Nullable String href) {

    /** Checks the shade. */
    public Tile {
        if (freshness < 0 || freshness > 3) {
            throw new IllegalArgumentException("freshness must be 0 to 3, was " + freshness);
        }
    }

    /** Tiles of one regional group under its name. */
    public record Group(String name, List<Tile> tiles) {

        /** Copies the tiles. */
        public Group {
            tiles = List.copyOf(tiles);
        }
    }
}
