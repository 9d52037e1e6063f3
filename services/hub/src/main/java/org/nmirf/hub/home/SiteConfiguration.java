package org.nmirf.hub.home;

import java.util.List;
import org.nmirf.web.page.Site;
import org.nmirf.web.security.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the hub its name and menu. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    private static final String[] READERS = {
        Roles.MEMBER, Roles.COMMITTEE, Roles.COORDINATOR, Roles.HUB_ADMIN, Roles.OBSERVER
    };

    @Bean
    Site site() {
        return new Site(
                "site.hub",
                Site.Product.HUB,
                List.of(
                        Site.Item.open("home", "nav.home", "/"),
                        Site.Item.open("search", "nav.search", "/search"),
                        Site.Item.open("progress", "nav.progress", "/progress"),
                        Site.Item.open("calendar", "nav.calendar", "/calendar"),
                        Site.Item.open("members", "nav.members", "/members"),
                        Site.Item.section(
                                "cooperation",
                                "nav.cooperation",
                                Site.Item.to("notices", "nav.notices", "/notices", READERS),
                                Site.Item.to(
                                        "assistance", "nav.assistance", "/assistance", READERS),
                                Site.Item.to(
                                        "questions", "nav.questions", "/questions", Roles.MEMBER),
                                Site.Item.to(
                                        "adoptions", "nav.adoptions", "/adoptions", Roles.MEMBER),
                                Site.Item.to(
                                        "concerns",
                                        "nav.concerns",
                                        "/concerns",
                                        Roles.MEMBER,
                                        Roles.COMMITTEE,
                                        Roles.COORDINATOR)),
                        Site.Item.to("alerts", "nav.alerts", "/alerts", READERS),
                        Site.Item.to(
                                "desk",
                                "nav.desk",
                                "/desk",
                                Roles.COMMITTEE,
                                Roles.COORDINATOR,
                                Roles.HUB_ADMIN)),
                null);
    }
}
