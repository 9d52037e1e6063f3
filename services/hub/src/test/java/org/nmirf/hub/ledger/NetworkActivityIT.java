package org.nmirf.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.engines.Engines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the desk is told of refusals. */
class NetworkActivityIT {

    private static JdbcClient database;

    @BeforeAll
    static void refuseSome() {
        Engines.postgres().createDatabase("hub_activity", "hub_activity", "made-up");
        var source =
                new DriverManagerDataSource(
                        Engines.postgres().jdbcUrl("hub_activity"), "hub_activity", "made-up");
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
        database.sql(
                        """
                        insert into member (country, subject_id, names, status, since,
                            regional_group, executive_committee, version, event_id)
                        select country, gen_random_uuid(), '{}', 'ADMITTED', now(),
                            'ag', false, 1, gen_random_uuid()
                        from unnest(array['ma', 'pt', 'py']) as country""")
                .update();
        var today = LocalDate.now(ZoneOffset.UTC);
        refuse(1, "ma", today, "UNSIGNED");
        refuse(2, "ma", today, "UNSIGNED", "TOO_LARGE");
        refuse(3, "pt", today, "NO_VALUE");
        refuse(4, "ma", today.minusDays(200), "NO_VALUE");
        refuse(5, null, today, "UNREADABLE");
    }

    private static void refuse(
            int offset, @Nullable String country, LocalDate day, String... codes) {
        database.sql("insert into refusal values ('t', 0, :offset, :country, :codes, :day)")
                .param("offset", offset)
                .param("country", country)
                .param("codes", codes)
                .param("day", day)
                .update();
    }

    @Test
    void countsPracticesOnlyAndNotWhatElseMembersPublish() {
        for (String subject : new String[] {"practice/1", "progress/1", "mechanism/1"}) {
            database.sql(
                            """
                            insert into admission (subject, owner, version, event_id, state,
                                source, admitted, searchable_version)
                            values (?, 'py', 1, gen_random_uuid(), 'LIVE', '/members/py', now(), 1)
                            on conflict do nothing""")
                    .param(subject)
                    .update();
        }

        var activity = new NetworkActivity(database);

        assertThat(activity.totals().live()).isEqualTo(1);
        assertThat(activity.byMember())
                .extracting(NetworkActivity.OfMember::searchable)
                .containsExactly(0L, 0L, 1L);
    }

    @Test
    void countsLateRefusalsOfEveryMemberByCode() {
        assertThat(new NetworkActivity(database).byMember())
                .extracting(NetworkActivity.OfMember::country, NetworkActivity.OfMember::refused)
                .containsExactly(
                        tuple(new CountryCode("ma"), Map.of("UNSIGNED", 2L, "TOO_LARGE", 1L)),
                        tuple(new CountryCode("pt"), Map.of("NO_VALUE", 1L)),
                        tuple(new CountryCode("py"), Map.of()));
    }

    @Test
    void countsRefusalsOfTheWholeNetworkByCode() {
        assertThat(new NetworkActivity(database).totals().refused())
                .isEqualTo(
                        Map.of("UNSIGNED", 2L, "TOO_LARGE", 1L, "NO_VALUE", 1L, "UNREADABLE", 1L));
    }
}
