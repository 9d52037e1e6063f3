package org.nmirf.hub.mechanism;

import java.sql.Types;
import org.nmirf.backbone.event.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How mechanisms can be reached, as the secretariat keeps it. */
@Component
class Contacts {

    private final JdbcClient database;

    Contacts(JdbcClient database) {
        this.database = database;
    }

    /** The contact of a member, possibly without anything. */
    Contact of(CountryCode country) {
        return database.sql("select site, email from member_contact where country = ?")
                .param(country.code())
                .query((row, number) -> new Contact(row.getString("site"), row.getString("email")))
                .optional()
                .orElse(Contact.NONE);
    }

    /** Keeps a contact in place of the one before; one without anything takes it away. */
    void keep(CountryCode country, Contact contact) {
        if (contact.isEmpty()) {
            database.sql("delete from member_contact where country = ?")
                    .param(country.code())
                    .update();
            return;
        }
        database.sql(
                        """
                        insert into member_contact (country, site, email) values (:country, :site, :email)
                        on conflict (country) do update set site = excluded.site,
                            email = excluded.email""")
                .param("country", country.code())
                .param("site", contact.site(), Types.VARCHAR)
                .param("email", contact.email(), Types.VARCHAR)
                .update();
    }
}
