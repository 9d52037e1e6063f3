package org.nmirf.hub.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A published table for programs.
 *
 * @param cells every cell of the table, totals included
 */
@Schema(name = "Figures", description = "A published table of figures")
record FigureAnswer(Row table, List<DimensionAnswer> dimensions, List<CellAnswer> cells) {

    /** A table without its cells. */
    @Schema(name = "FiguresRow")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            String id,
            long version,
            UnitOfCount unit,
            @Schema(description = "Year or half-year", example = "2025-H1") String period,
            @Schema(description = "Null unless the country is named") @Nullable String country,
            @Schema(description = "Null unless only the regional group is named")
                    @Nullable String region,
            List<String> dimensions,
            int cellCount,
            @Schema(description = "How many cells are not published") int suppressed,
            LocalDate published,
            String url) {

        static Row of(LiveTable live) {
            return new Row(
                    live.id(),
                    live.version(),
                    live.table().unit(),
                    live.table().period(),
                    live.country().isEmpty() ? null : live.country(),
                    live.region().isEmpty() ? null : live.region(),
                    names(live),
                    live.cells(),
                    live.hidden(),
                    live.admitted(),
                    ServletUriComponentsBuilder.fromCurrentContextPath()
                            .pathSegment("progress", live.id())
                            .toUriString());
        }
    }

    static List<String> names(LiveTable live) {
        return live.table().layout().dimensions().stream().map(Dimension::name).toList();
    }

    /**
     * Part of a list of tables.
     *
     * @param next for cursor, or null when nothing follows
     */
    @Schema(name = "FiguresList")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rows(long total, int page, @Nullable String next, List<Row> items) {

        /** The part of which one table more than fits was read. */
        static Rows of(long total, int page, List<LiveTable> oneMore, int size) {
            List<LiveTable> shown = oneMore.stream().limit(size).toList();
            return new Rows(
                    total,
                    page,
                    oneMore.size() > size ? FigureCursor.behind(shown.getLast()).encode() : null,
                    shown.stream().map(Row::of).toList());
        }
    }

    /** A dimension: each code with the one that it adds up to. */
    @Schema(name = "FiguresDimension")
    record DimensionAnswer(
            String name,
            @Schema(description = "An empty parent stands for the total")
                    Map<String, String> parents) {}

    /** A cell. */
    @Schema(name = "FiguresCell")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CellAnswer(
            @Schema(description = "Dimensions that are left out are totalled")
                    Map<String, String> codes,
            @Schema(description = "Null where it is not published, which is not zero")
                    @Nullable Long count) {}

    static FigureAnswer of(LiveTable live) {
        return new FigureAnswer(
                Row.of(live),
                live.table().layout().dimensions().stream()
                        .map(one -> new DimensionAnswer(one.name(), one.parents()))
                        .toList(),
                live.table().cells().entrySet().stream()
                        .map(one -> new CellAnswer(one.getKey().codes(), count(one.getValue())))
                        .toList());
    }

    static @Nullable Long count(Published content) {
        return content instanceof Published.Shown(var count) ? count : null;
    }
}
