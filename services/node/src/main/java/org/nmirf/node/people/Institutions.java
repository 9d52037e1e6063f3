package org.nmirf.node.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The institutions of the country, in its database. */
@Component
public class Institutions {

    private final JdbcClient database;
    private final JsonMapper json;

    Institutions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All of them, archived ones too, in the order in which they were added. */
    public List<Institution> all() {
        return database
                .sql("SELECT content FROM institution ORDER BY sequence")
                .query(String.class)
                .list()
                .stream()
                .map(content -> json.readValue(content, Institution.class))
                .toList();
    }

    /** The one with that id. */
    public Optional<Institution> find(UUID id) {
        return database.sql("SELECT content FROM institution WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Institution.class));
    }

    /** The one that is called so in any language, or by its acronym; case does not count. */
    public Optional<Institution> findByName(String name) {
        String wanted = name.strip();
        return all().stream()
                .filter(
                        one ->
                                one.acronym().equalsIgnoreCase(wanted)
                                        || isCalled(one.names(), wanted))
                .findFirst();
    }

    private static boolean isCalled(Wordings names, String wanted) {
        return names.texts().stream().anyMatch(name -> name.text().equalsIgnoreCase(wanted));
    }

    /** Another one with the same acronym, or the same name in any language. */
    Optional<Institution> findSame(Institution institution) {
        return all().stream()
                .filter(other -> !other.id().equals(institution.id()))
                .filter(
                        other ->
                                isSameAcronym(other, institution)
                                        || institution.names().texts().stream()
                                                .anyMatch(
                                                        name ->
                                                                isCalled(
                                                                        other.names(),
                                                                        name.text())))
                .findFirst();
    }

    /** Two people who add the same institution at one moment would not see each other. */
    void waitForOthers() {
        database.sql("LOCK TABLE institution IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private static boolean isSameAcronym(Institution one, Institution other) {
        return !one.acronym().isEmpty() && one.acronym().equalsIgnoreCase(other.acronym());
    }

    Optional<Institution> hold(UUID id) {
        return database.sql("SELECT content FROM institution WHERE id = ? FOR UPDATE")
                .param(id)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Institution.class));
    }

    void keep(Institution institution) {
        database.sql(
                        """
                        INSERT INTO institution (id, revision, content)
                        VALUES (:id, :revision, :content::jsonb)
                        ON CONFLICT (id) DO UPDATE
                            SET revision = excluded.revision, content = excluded.content
                        """)
                .param("id", institution.id())
                .param("revision", institution.revision())
                .param("content", json.writeValueAsString(institution))
                .update();
    }
}
