package org.nmirf.web.gallery;

import java.util.List;
import org.nmirf.web.page.Site;
import org.nmirf.web.security.Roles;
import org.nmirf.web.security.SiteSecurity;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The node of a country that has nothing but a gallery. */
@SpringBootApplication
public class GalleryApplication {

    /** Starts it for looking at it in a browser. */
    public static void main(String... arguments) {
        SpringApplication.run(GalleryApplication.class, arguments);
    }

    @Bean
    Site site() {
        return new Site(
                "gallery.site",
                Site.Product.NODE,
                List.of(
                        Site.Item.open("gallery", "gallery.nav.gallery", "/gallery"),
                        Site.Item.open("practices", "gallery.nav.practices", "/practices"),
                        Site.Item.open("releases", "gallery.nav.releases", "/releases"),
                        Site.Item.to("settings", "gallery.nav.settings", "/settings", Roles.ADMIN)),
                "ma");
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SiteSecurity security) {
        return security.api(
                http,
                rules ->
                        rules.requestMatchers(HttpMethod.GET, "/api/practices")
                                .hasRole(Roles.OFFICER));
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SiteSecurity security) {
        return security.pages(
                http,
                rules ->
                        rules.requestMatchers(HttpMethod.GET, "/gallery")
                                .permitAll()
                                .requestMatchers("/settings")
                                .hasRole(Roles.ADMIN));
    }
}
