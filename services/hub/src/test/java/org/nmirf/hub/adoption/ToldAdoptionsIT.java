package org.nmirf.hub.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.engines.Engines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What readers may be told of adoptions: never who did not share a practice without a name. */
class ToldAdoptionsIT {

    private static final DataSource SOURCE = migrated();
    private static final List<String> AFRICA = List.of("ao", "bj", "gh", "ke", "ma", "sn", "tg");

    private final JdbcClient database = JdbcClient.create(SOURCE);
    private final PostgresAdoptions adoptions =
            new PostgresAdoptions(
                    database, Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void begin() {
        database.sql("truncate adoption, admission, member cascade").update();
        AFRICA.forEach(country -> member(country, "ag"));
        member("pt", "weog");
    }

    @Test
    void tellsEveryAdopterOfANamedPracticeToTheDay() {
        UUID practice = practice("ma", "/members/ma");
        AFRICA.stream().filter(one -> !one.equals("ma")).forEach(one -> adopt(practice, one));

        assertThat(adoptions.below(practice)).hasSize(6).allMatch(Adoption::isToTheDay);
        assertThat(adoptions.count(practice)).isEqualTo(6);
    }

    @Test
    void namesNobodyWhoAdaptedAPracticeWithoutAName() {
        UUID practice = practice("ma", "/groups/ag");
        adopt(practice, "ao");
        adopt(practice, "pt");

        assertThat(adoptions.below(practice)).isEmpty();
        assertThat(adoptions.count(practice)).isEqualTo(2);
        assertThat(adoptions.toldOf(country("ao"))).isEmpty();
        assertThat(adoptions.saidBy(country("ao"))).hasSize(1);
    }

    @Test
    void tellsTheSameWhoeverTheOwnerIs() {
        UUID one = practice("ma", "/groups/ag");
        UUID other = practice("ao", "/groups/ag");
        for (UUID practice : List.of(one, other)) {
            adopt(practice, "ao");
            adopt(practice, "ma");
            adopt(practice, "gh");
        }

        assertThat(countries(one)).isEqualTo(countries(other)).isEmpty();
        assertThat(adoptions.count(one)).isEqualTo(adoptions.count(other));
    }

    @Test
    void doesNotNameWhoAdaptedItsOwnOnceThatIsNamed() {
        UUID practice = practice("ma", "/network");
        adopt(practice, "ma");
        assertThat(adoptions.count(practice)).isOne();

        attribute(practice, "/members/ma");

        assertThat(adoptions.below(practice)).isEmpty();
        assertThat(adoptions.count(practice)).isZero();
    }

    @Test
    void hidesWhatCameOfAPracticeOnceThatLosesItsName() {
        UUID practice = practice("pt", "/members/pt");
        UUID own = practice("ma", "/members/ma");
        adopt(practice, "ma", own);
        assertThat(adoptions.origins(own)).containsExactly(practice);

        attribute(own, "/network");

        assertThat(adoptions.origins(own)).isEmpty();
        assertThat(adoptions.below(practice)).extracting(Adoption::own).containsOnlyNulls();
        assertThat(adoptions.named(country("ma"))).isEmpty();
        assertThat(adoptions.cameOf(own, practice)).isFalse();
    }

    @Test
    void findsACircleOverAnyNumberOfSteps() {
        UUID first = practice("pt", "/members/pt");
        UUID second = practice("ma", "/members/ma");
        UUID third = practice("sn", "/members/sn");
        adopt(first, "ma", second);
        adopt(second, "sn", third);

        assertThat(adoptions.cameOf(third, first)).isTrue();
        assertThat(adoptions.cameOf(first, third)).isFalse();
        assertThat(adoptions.below(first))
                .extracting(Adoption::practice)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void readsACircleThatANameCloses() {
        UUID first = practice("pt", "/members/pt");
        UUID second = practice("ma", "/members/ma");
        adopt(first, "ma", second);
        adopt(second, "pt", first);

        assertThat(adoptions.below(first)).hasSize(2);
        assertThat(adoptions.cameOf(first, second)).isTrue();
    }

    @Test
    void tellsNothingOfWhatWasTakenBackButToTheAdopter() {
        UUID practice = practice("pt", "/members/pt");
        adopt(practice, "ma");

        database.sql("update admission set state = 'WITHDRAWN'").update();

        assertThat(adoptions.count(practice)).isZero();
        assertThat(adoptions.toldOf(country("ma"))).isEmpty();
        assertThat(adoptions.saidBy(country("ma"))).hasSize(1);
    }

    @Test
    void tellsTheOwnerAloneWhatOthersAdapted() {
        UUID practice = practice("ma", "/network");
        adopt(practice, "pt");

        assertThat(adoptions.adaptedFrom(country("ma")))
                .extracting(Adoption::practice)
                .containsExactly(practice);
        assertThat(adoptions.adaptedFrom(country("sn"))).isEmpty();
    }

    private List<String> countries(UUID practice) {
        return adoptions.below(practice).stream().map(Adoption::country).sorted().toList();
    }

    private void adopt(UUID practice, String country) {
        adopt(practice, country, null);
    }

    private void adopt(UUID practice, String country, @org.jspecify.annotations.Nullable UUID own) {
        assertThat(adoptions.add(UUID.randomUUID(), practice, country(country), null, own, "p"))
                .isTrue();
    }

    private static CountryCode country(String code) {
        return new CountryCode(code);
    }

    private UUID practice(String owner, String source) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into admission (subject, owner, version, event_id, state, source,
                            admitted, searchable_version)
                        values ('practice/' || ?, ?, 1, gen_random_uuid(), 'LIVE', ?,
                            '2026-03-01', 1)""")
                .params(id.toString(), owner, source)
                .update();
        return id;
    }

    private void attribute(UUID practice, String source) {
        database.sql("update admission set source = ? where subject = 'practice/' || ?")
                .params(source, practice.toString())
                .update();
    }

    private void member(String country, String group) {
        database.sql(
                        """
                        insert into member (country, subject_id, names, status, since,
                            regional_group, executive_committee, version, event_id)
                        values (?, gen_random_uuid(), '{}', 'ADMITTED', now(), ?, false, 1,
                            gen_random_uuid())""")
                .params(country, group)
                .update();
    }

    private static DataSource migrated() {
        String name = "hub_adoptions";
        Engines.postgres().createDatabase(name, name, "made-up");
        var source = new DriverManagerDataSource(Engines.postgres().jdbcUrl(name), name, "made-up");
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }
}
