package org.nmirf.node.publicview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.publicview.ShownRecommendations.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers since when the public sees what it sees. The dates of a record itself would tell when
 * something internal changed.
 */
@Component
class PublicRecords {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    PublicRecords(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    private record Known(String digest, Dates dates) {}

    /** Notes what is new or other than before, and forgets what is shown no more. */
    @Transactional
    public Map<UUID, Dates> note(List<PublicRecommendation> shown) {
        Map<UUID, Known> known = known();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Dates> dates = new HashMap<>();
        for (PublicRecommendation one : shown) {
            String digest = digest(one);
            Known before = known.remove(one.id());
            if (before != null && before.digest().equals(digest)) {
                dates.put(one.id(), before.dates());
            } else {
                Dates changed = new Dates(before == null ? now : before.dates().first(), now);
                dates.put(one.id(), changed);
                keep(one.id(), digest, changed);
            }
        }
        if (!known.isEmpty()) {
            database.sql("DELETE FROM public_record WHERE recommendation_id = ANY(?)")
                    .param(known.keySet().toArray(UUID[]::new))
                    .update();
        }
        return dates;
    }

    /** The same dates without noting anything: what is new or other is so from now on. */
    public Map<UUID, Dates> look(List<PublicRecommendation> shown) {
        Map<UUID, Known> known = known();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Dates> dates = new HashMap<>();
        for (PublicRecommendation one : shown) {
            Known before = known.get(one.id());
            boolean isSame = before != null && before.digest().equals(digest(one));
            if (before == null) {
                dates.put(one.id(), new Dates(now, now));
            } else {
                dates.put(
                        one.id(), isSame ? before.dates() : new Dates(before.dates().first(), now));
            }
        }
        return dates;
    }

    private Map<UUID, Known> known() {
        Map<UUID, Known> known = new HashMap<>();
        database.sql("SELECT recommendation_id, digest, first_shown, changed_at FROM public_record")
                .query(
                        (row, number) -> {
                            var dates =
                                    new Dates(
                                            row.getTimestamp("first_shown").toInstant(),
                                            row.getTimestamp("changed_at").toInstant());
                            known.put(
                                    row.getObject("recommendation_id", UUID.class),
                                    new Known(row.getString("digest"), dates));
                            return number;
                        })
                .list();
        return known;
    }

    private void keep(UUID id, String digest, Dates dates) {
        database.sql(
                        """
                        INSERT INTO public_record (recommendation_id, digest, first_shown,
                            changed_at)
                        VALUES (?, ?, ?, ?)
                        ON CONFLICT (recommendation_id) DO UPDATE
                            SET digest = excluded.digest, changed_at = excluded.changed_at
                        """)
                .params(id, digest, Timestamp.from(dates.first()), Timestamp.from(dates.changed()))
                .update();
    }

    private String digest(PublicRecommendation one) {
        try {
            byte[] text = json.writeValueAsString(one).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
