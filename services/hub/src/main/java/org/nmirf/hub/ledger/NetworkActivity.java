package org.nmirf.hub.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nmirf.backbone.event.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What passes through the hub, for the committee's desk. Practices whose member is not named count
 * only in the totals of the whole network: per member they would tell whose they are.
 */
@Component
public class NetworkActivity {

    private final JdbcClient database;

    NetworkActivity(JdbcClient database) {
        this.database = database;
    }

    /**
     * What one member did.
     *
     * @param lastSeen day on which its last event about a named practice arrived, or empty: any
     *     other would tell on which day it published without its name
     * @param waiting named practices and withdrawals that were admitted but are not yet in the
     *     index
     * @param searchable named practices that can be found
     * @param refused how many records on its submission topic were refused in the last 90 days, by
     *     code
     */
    public record OfMember(
            CountryCode country,
            Optional<LocalDate> lastSeen,
            long waiting,
            long searchable,
            Map<String, Long> refused) {}

    /**
     * What the network holds, unattributed practices included.
     *
     * @param live published practices
     * @param withdrawn practices that were taken back
     * @param waiting practices and withdrawals that are not yet in the index
     * @param searchable practices that can be found
     * @param refused records refused in the last 90 days, by code
     */
    public record Totals(
            long live, long withdrawn, long waiting, long searchable, Map<String, Long> refused) {}

    /** What every member did, in whatever standing, by country code. */
    public List<OfMember> byMember() {
        var refused = refusedByMember();
        return database.sql(
                        """
                        select m.country,
                            (select (max(a.at) at time zone 'UTC')::date from answer a
                                join admission named on named.subject = a.subject
                                    and named.source = '/members/' || m.country
                                where a.country = m.country) as last_seen,
                            count(s.subject) filter (
                                where s.searchable_version < s.version) as waiting,
                            count(s.subject) filter (
                                where s.state = 'LIVE' and s.searchable_version = s.version)
                                as searchable
                        from member m
                        left join admission s on s.owner = m.country
                            and s.source = '/members/' || m.country
                            and starts_with(s.subject, 'practice/')
                        group by m.country order by m.country""")
                .query(
                        (row, number) -> {
                            var country = new CountryCode(row.getString("country"));
                            return new OfMember(
                                    country,
                                    Optional.ofNullable(
                                            row.getObject("last_seen", LocalDate.class)),
                                    row.getLong("waiting"),
                                    row.getLong("searchable"),
                                    refused.getOrDefault(country, Map.of()));
                        })
                .list();
    }

    /** What the network holds. */
    public Totals totals() {
        return database.sql(
                        """
                        select count(*) filter (where state = 'LIVE') as live,
                            count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                            count(*) filter (where searchable_version < version) as waiting,
                            count(*) filter (
                                where state = 'LIVE' and searchable_version = version)
                                as searchable
                        from admission where starts_with(subject, 'practice/')""")
                .query(
                        (row, number) ->
                                new Totals(
                                        row.getLong("live"),
                                        row.getLong("withdrawn"),
                                        row.getLong("waiting"),
                                        row.getLong("searchable"),
                                        refused()))
                .single();
    }

    private Map<CountryCode, Map<String, Long>> refusedByMember() {
        Map<CountryCode, Map<String, Long>> byMember = new HashMap<>();
        database.sql(
                        """
                        select country, code, count(*) as times
                        from refusal, unnest(codes) as code
                        where day > current_date - 90 and country is not null
                        group by country, code""")
                .query(
                        row -> {
                            byMember.computeIfAbsent(
                                            new CountryCode(row.getString("country")),
                                            country -> new TreeMap<>())
                                    .put(row.getString("code"), row.getLong("times"));
                        });
        return byMember;
    }

    private Map<String, Long> refused() {
        Map<String, Long> byCode = new TreeMap<>();
        database.sql(
                        """
                        select code, count(*) as times
                        from refusal, unnest(codes) as code
                        where day > current_date - 90
                        group by code""")
                .query(
                        row -> {
                            byCode.put(row.getString("code"), row.getLong("times"));
                        });
        return Map.copyOf(byCode);
    }
}
