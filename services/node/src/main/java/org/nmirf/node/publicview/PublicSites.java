package org.nmirf.node.publicview;

import java.util.Set;
import java.util.UUID;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.progress.SiteParts;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The one public site of the country, in its database. */
@Component
public class PublicSites implements SiteParts {

    /** Kind of the public site in the history. */
    public static final String KIND = "public-site";

    private static final UUID ONLY = new UUID(0, 20);

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    PublicSites(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** How it is set up now. */
    public PublicSite get() {
        return database.sql("SELECT content FROM public_site")
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, PublicSite.class))
                .orElse(PublicSite.OFF);
    }

    /** The same, while everybody else who wants to change it waits for the transaction to end. */
    public PublicSite hold() {
        database.sql("LOCK TABLE public_site IN SHARE ROW EXCLUSIVE MODE").update();
        return get();
    }

    @Override
    public Set<Part> parts() {
        return get().parts();
    }

    /** Keeps a changed one and its version, inside the transaction of the caller, who holds it. */
    public void keep(PublicSite site, Change change) {
        database.sql(
                        """
                        INSERT INTO public_site (revision, content) VALUES (?, ?::jsonb)
                        ON CONFLICT (only_one) DO UPDATE
                            SET revision = excluded.revision, content = excluded.content
                        """)
                .params(site.revision(), json.writeValueAsString(site))
                .update();
        history.keep(KIND, ONLY, site.revision(), change, site);
    }
}
