package org.nmirf.hub.export;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How practices are taken along.
 *
 * @param most practices in one file, up to 10,000
 * @param atOnce files that one process writes at the same time
 * @param folder where files lie while they are written and sent; they have no names there
 * @param room what all of them may take of it
 * @param licence terms under which the content may be used, in a line; empty: none are stated
 */
@ConfigurationProperties("hub.export")
public record ExportSettings(
        @DefaultValue("10000") int most,
        @DefaultValue("4") int atOnce,
        Path folder,
        @DefaultValue("2GB") DataSize room,
        @DefaultValue("") String licence) {

    private static final int ENGINE_MOST = 10_000;

    /** Refuses settings under which nothing could be taken along. */
    public ExportSettings {
        if (most < 1 || most > ENGINE_MOST || atOnce < 1 || room.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "hub.export: 1 to 10000 practices, at least one file at once, and room for it");
        }
    }
}
