package org.nmirf.hub.figures;

import java.util.List;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** The newest tables that a country published under its name. */
@Component
public class NewestFigures {

    private static final int MOST = 5;

    private final LiveTables tables;
    private final DimensionNames names;

    NewestFigures(LiveTables tables, DimensionNames names) {
        this.tables = tables;
        this.names = names;
    }

    /** Up to five, last published first. */
    public List<FigurePage> of(CountryCode country, Reader reader) {
        return tables.list(new FigureFilter(country.code(), "", ""), 0, MOST).stream()
                .map(one -> FigurePage.of(one, names.in(reader)))
                .toList();
    }
}
