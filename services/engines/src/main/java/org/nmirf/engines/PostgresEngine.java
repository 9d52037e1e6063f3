package org.nmirf.engines;

import java.util.regex.Pattern;

/** A PostgreSQL server that a caller may use, wherever it runs. */
public interface PostgresEngine {

    /** The name of the user who may do everything. */
    String superuser();

    /** That user's password. */
    String password();

    /**
     * The address of one database, for the PostgreSQL driver.
     *
     * @param database its name
     */
    String jdbcUrl(String database);

    /**
     * Creates what is missing of a database and the user who owns it, and sets that user's
     * password; nobody else but the superuser may connect to it.
     *
     * @param database lower case letters, digits and underscores
     * @param owner the user's name, of the same characters
     * @param ownerPassword the user's password
     * @throws IllegalArgumentException for another kind of name
     * @throws EngineException when the server refuses
     */
    default void createDatabase(String database, String owner, String ownerPassword) {
        Pattern plain = Pattern.compile("[a-z][a-z0-9_]*");
        if (!plain.matcher(database).matches() || !plain.matcher(owner).matches()) {
            throw new IllegalArgumentException("Not a plain name: " + database + ", " + owner);
        }
        PostgresDatabases.create(this, database, owner, ownerPassword);
    }
}
