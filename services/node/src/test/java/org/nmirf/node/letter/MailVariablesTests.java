package org.nmirf.node.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.mail.MailSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class MailVariablesTests {

    @Test
    void setTheMailServer() throws IOException {
        var settings =
                settings(
                        Map.of(
                                "NODE_MAIL_HOST", "mail.example.org",
                                "NODE_MAIL_PORT", "465",
                                "NODE_MAIL_USER", "node",
                                "NODE_MAIL_PASSWORD", "secret",
                                "NODE_MAIL_FROM", "The node <node@example.org>",
                                "NODE_MAIL_TLS", "implicit"));

        assertThat(settings)
                .isEqualTo(
                        new MailSettings(
                                "NODE_MAIL",
                                "mail.example.org",
                                465,
                                "node",
                                "secret",
                                "The node <node@example.org>",
                                MailSettings.Tls.IMPLICIT,
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(30)));
    }

    @Test
    void mayBeMissing() throws IOException {
        var settings = settings(Map.of());

        assertThat(settings.host()).isEmpty();
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.tls()).isEqualTo(MailSettings.Tls.STARTTLS);
    }

    @Test
    void areNamedByErrors() {
        assertThatThrownBy(() -> settings(Map.of("NODE_MAIL_HOST", "mail.example.org")))
                .hasStackTraceContaining("NODE_MAIL_FROM must be an e-mail address: ");
        assertThatThrownBy(() -> settings(Map.of("NODE_MAIL_USER", "node")))
                .hasStackTraceContaining(
                        "NODE_MAIL_USER and NODE_MAIL_PASSWORD are given together or not at all");
    }

    private static MailSettings settings(Map<String, Object> given) throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment).bind("nmirf.mail", MailSettings.class).get();
    }
}
