package org.nmirf.hub.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days on which versions of named practices were told. Nothing is held of a practice without a
 * name, of one that was withdrawn, or of the time before a practice got its name.
 */
@Component
public class VersionDays {

    private final JdbcClient database;

    VersionDays(JdbcClient database) {
        this.database = database;
    }

    /**
     * Earlier versions and their days, as far as they are held.
     *
     * @param practice id of a practice that is shown under its country's name
     * @param version only versions before this one
     * @return number of the version to its day; may be empty
     */
    public Map<Long, LocalDate> before(UUID practice, long version) {
        return database
                .sql("select version, day from version_day where practice = ? and version < ?")
                .params(practice, version)
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getLong("version"),
                                        row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
