package org.nmirf.web;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that both sites share; an application's own settings win over them. */
class WebDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> DEFAULTS =
            Map.ofEntries(
                    Map.entry("server.compression.enabled", "true"),
                    Map.entry("server.compression.min-response-size", "1KB"),
                    Map.entry(
                            "server.compression.mime-types",
                            "text/html,text/css,text/javascript,text/plain,text/csv,"
                                    + "application/javascript,application/json,"
                                    + "application/problem+json,application/xml,"
                                    + "application/atom+xml,image/svg+xml"),
                    // A page is sent whole or not at all: a session may still begin while it is
                    // made, and a fault in the middle shows the error page.
                    Map.entry(
                            "spring.thymeleaf.servlet.produce-partial-output-while-processing",
                            "false"),
                    Map.entry("server.servlet.session.cookie.http-only", "true"),
                    Map.entry("server.servlet.session.cookie.same-site", "lax"),
                    // Browsers share cookies between ports: each site on a machine needs its own.
                    Map.entry(
                            "server.servlet.session.cookie.name", "nmirf-${nmirf.web.country:hub}"),
                    Map.entry("server.servlet.session.tracking-modes", "cookie"),
                    Map.entry("server.servlet.session.timeout", "30m"));

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("nmirf-web", DEFAULTS));
    }
}
