package org.nmirf.node.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Declared;
import org.nmirf.node.declaration.MechanismProfile;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.web.assessment.SelfAssessment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The one profile, in the country's database. */
@Component
class Profiles {

    /** Kind of the profile in the history. */
    static final String KIND = "profile";

    private static final int MOST_VERSIONS = 60;

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    Profiles(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** The profile; empty before it was written for the first time. */
    Optional<Profile> find() {
        return database.sql("SELECT * FROM profile").query(this::profile).optional();
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Profile> hold() {
        return database.sql("SELECT * FROM profile FOR UPDATE").query(this::profile).optional();
    }

    /**
     * An assessment of the past.
     *
     * @param change by which it came about
     */
    record Past(Change change, SelfAssessment own) {}

    /** The assessments of the last versions, oldest first. */
    List<Past> past(Profile profile) {
        var changes = history.of(KIND, profile.id()).stream().limit(MOST_VERSIONS).toList();
        return changes.reversed().stream().flatMap(one -> past(profile.id(), one)).toList();
    }

    private Stream<Past> past(UUID id, Version version) {
        return history.at(KIND, id, version.revision(), Profile.Written.class).stream()
                .map(then -> new Past(version.change(), SelfAssessment.of(then.levels())));
    }

    /**
     * Accounts of everybody who changed it since it said this.
     *
     * @param published null for everybody who ever changed it
     */
    Set<String> writersSince(Profile profile, @Nullable Declared published) {
        Set<String> writers = new HashSet<>();
        for (Version version : history.of(KIND, profile.id())) {
            boolean isPublished =
                    history.at(KIND, profile.id(), version.revision(), Profile.Written.class)
                            .filter(then -> then.content().declared().equals(published))
                            .isPresent();
            if (isPublished) {
                return writers;
            }
            writers.add(version.change().by());
        }
        return writers;
    }

    /** Keeps a version, inside the transaction of the caller. */
    void keep(Profile profile) {
        database.sql(
                        """
                        INSERT INTO profile (id, revision, content, created_by, created_at,
                            changed_by, changed_at)
                        VALUES (:id, :revision, :content::jsonb, :createdBy, :createdAt,
                            :changedBy, :changedAt)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            content = excluded.content, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .param("id", profile.id())
                .param("revision", profile.revision())
                .param("content", json.writeValueAsString(profile.content()))
                .param("createdBy", profile.created().by())
                .param("createdAt", Timestamp.from(profile.created().at()))
                .param("changedBy", profile.changed().by())
                .param("changedAt", Timestamp.from(profile.changed().at()))
                .update();
        history.keep(
                KIND,
                profile.id(),
                profile.revision(),
                profile.changed(),
                Profile.Written.of(profile.content()));
    }

    private Profile profile(ResultSet row, int number) throws SQLException {
        return new Profile(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                json.readValue(row.getString("content"), MechanismProfile.class),
                Change.of(row.getString("created_by"), row.getTimestamp("created_at").toInstant()),
                Change.of(row.getString("changed_by"), row.getTimestamp("changed_at").toInstant()));
    }
}
