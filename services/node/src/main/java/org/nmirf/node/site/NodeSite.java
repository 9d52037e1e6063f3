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

    private static final String[] WRITERS = {Roles.OFFICER, Roles.ADMIN};
    private static final String[] HISTORIANS = {Roles.OFFICER, Roles.ADMIN, Roles.AUDITOR};
    private static final String[] READERS = {Roles.OFFICER, Roles.APPROVER, Roles.ADMIN};
    private static final String[] SECRETARIAT = {
        Roles.OFFICER, Roles.APPROVER, Roles.ADMIN, Roles.AUDITOR
    };
    private static final String[] EVERYBODY = {
        Roles.OFFICER, Roles.APPROVER, Roles.ADMIN, Roles.AUDITOR, Roles.FOCAL_POINT
    };

    private static final String[] CONTRIBUTORS_TOO = {
        Roles.OFFICER,
        Roles.APPROVER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FOCAL_POINT,
        Roles.CONTRIBUTOR
    };

    @Bean
    Site site(NodeIdentity identity) {
        return new Site(
                "site.name",
                Site.Product.NODE,
                List.of(
                        Item.to("today", "nav.today", "/", CONTRIBUTORS_TOO),
                        recommendations(),
                        followUp(),
                        reporting(),
                        network(),
                        people()),
                identity.country().code());
    }

    private static Item recommendations() {
        return Item.section(
                "recommendations",
                "nav.recommendations",
                Item.to("register", "nav.register", "/recommendations", EVERYBODY),
                Item.to("clusters", "cluster.nav", "/clusters", SECRETARIAT));
    }

    private static Item followUp() {
        return Item.section(
                "follow-up",
                "nav.follow-up",
                Item.to("actions", "nav.actions", "/actions", EVERYBODY),
                Item.to("indicators", "nav.indicators", "/indicators", EVERYBODY),
                Item.to("plan", "nav.plan", "/plan", EVERYBODY),
                Item.to("updates", "nav.updates", "/updates", CONTRIBUTORS_TOO),
                Item.to("reminders", "reminder.nav", "/reminders", WRITERS));
    }

    private static Item reporting() {
        return Item.section(
                "reporting",
                "obligation.section",
                Item.to("obligations", "obligation.nav", "/obligations", EVERYBODY),
                Item.to("reports", "report.nav", "/reports", SECRETARIAT),
                Item.to("consultations", "consultation.nav", "/consultations", SECRETARIAT),
                Item.to("plenaries", "plenary.title", "/plenaries", SECRETARIAT));
    }

    private static Item network() {
        return Item.section(
                "network",
                "nav.network",
                Item.to("practices", "nav.practices", "/practices", READERS),
                Item.to("news", "news.nav", "/news", SECRETARIAT),
                Item.to("import", "nav.import", "/import", Roles.OFFICER),
                Item.to("figures", "nav.figures", "/figures", READERS),
                Item.to("profile", "profile.nav", "/profile", SECRETARIAT),
                Item.to("releases", "nav.releases", "/releases", SECRETARIAT),
                Item.to("trail", "nav.trail", "/trail", Roles.AUDITOR, Roles.ADMIN));
    }

    private static Item people() {
        return Item.section(
                "people",
                "nav.people",
                Item.to("directory", "directory.title", "/people", EVERYBODY),
                Item.to("history", "history.nav", "/history", HISTORIANS),
                Item.to("letters", "letter.nav", "/letters", WRITERS),
                Item.to("public-site", "publishing.nav", "/public-site", SECRETARIAT),
                Item.to("archive", "archiving.nav", "/archive", Roles.ADMIN),
                Item.to("settings", "preference.nav", "/settings", CONTRIBUTORS_TOO));
    }
}
