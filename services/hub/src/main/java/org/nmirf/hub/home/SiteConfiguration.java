package org.nmirf.hub.home;

import java.util.List;
import org.nmirf.web.page.Site;
import org.nmirf.web.security.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the hub its name and menu. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    Site site() {
        return new Site(
                "site.hub",
                Site.Product.HUB,
                List.of(
                        Site.Item.open("home", "nav.home", "/"),
                        Site.Item.open("search", "nav.search", "/search"),
                        Site.Item.open("progress", "nav.progress", "/progress"),
                        Site.Item.open("members", "nav.members", "/members"),
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
