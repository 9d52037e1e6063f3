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

    private final JdbcClient database;

    Freshness(JdbcClient database) {
        this.database = database;
    }

    /** Country code to the day of the latest that is still public. */
    Map<String, LocalDate> latest() {
        Map<String, LocalDate> latest = new HashMap<>();
        database.sql(
                        """
                        select substring(source from '^/members/(.*)$') as country,
                            max(admitted) as latest
                        from admission
                        where state = 'LIVE' and source like '/members/%'
                            and split_part(subject, '/', 1)
                                in ('practice', 'progress', 'mechanism', 'obligations')
                        group by country""")
                .query(
                        row -> {
                            latest.put(
                                    row.getString("country"),
                                    row.getObject("latest", LocalDate.class));
                        });
        return latest;
    }
}
