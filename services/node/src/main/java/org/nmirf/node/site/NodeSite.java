package org.nmirf.node.site;

import java.util.List;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.web.page.Site;
import org.nmirf.web.page.Site.Item;
import org.nmirf.web.security.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Name and menu of a country's site. */
@Configuration(proxyBeanMethods = false)
class NodeSite {

    private static final String[] READERS = {Roles.OFFICER, Roles.APPROVER, Roles.ADMIN};
    private static final String[] EVERYBODY = {
        Roles.OFFICER, Roles.APPROVER, Roles.ADMIN, Roles.AUDITOR
    };

    @Bean
    Site site(NodeIdentity identity) {
        return new Site(
                "site.name",
                Site.Product.NODE,
                List.of(
                        Item.to("today", "nav.today", "/", EVERYBODY),
                        Item.to("practices", "nav.practices", "/practices", READERS),
                        Item.to("import", "nav.import", "/import", Roles.OFFICER),
                        Item.to("figures", "nav.figures", "/figures", READERS),
                        Item.to("releases", "nav.releases", "/releases", EVERYBODY),
                        Item.to("trail", "nav.trail", "/trail", Roles.AUDITOR, Roles.ADMIN),
                        Item.to("letters", "letter.nav", "/letters", Roles.OFFICER, Roles.ADMIN)),
                identity.country().code());
    }
}
