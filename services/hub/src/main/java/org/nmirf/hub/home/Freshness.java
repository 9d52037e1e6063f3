package org.nmirf.hub.home;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each country last shared something under its name: a practice, figures, its profile or its
 * reporting calendar. What is shared without a name has another source and is not counted.
 */
@Component
class Freshness {

    /** One look at the end of an index for each member, however much they shared. */
    static final String LATEST =
            """
            select country, latest from member, lateral (
                select max(admitted) as latest from admission
                where source = '/members/' || member.country and state = 'LIVE'
                    and split_part(subject, '/', 1)
                        in ('practice', 'progress', 'mechanism', 'obligations')
            ) as shared
            where latest is not null""";

    private final JdbcClient database;

    Freshness(JdbcClient database) {
        this.database = database;
    }

    /** Country code to the day of the latest that is still public. */
    Map<String, LocalDate> latest() {
        Map<String, LocalDate> latest = new HashMap<>();
        database.sql(LATEST)
                .query(
                        row -> {
                            latest.put(
                                    row.getString("country"),
                                    row.getObject("latest", LocalDate.class));
                        });
        return latest;
    }
}
