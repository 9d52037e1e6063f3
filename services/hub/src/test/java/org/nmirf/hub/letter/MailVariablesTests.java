package org.nmirf.hub.letter;

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
                                "HUB_MAIL_HOST", "mail.example.org",
                                "HUB_MAIL_PORT", "465",
                                "HUB_MAIL_USER", "hub",
                                "HUB_MAIL_PASSWORD", "secret",
                                "HUB_MAIL_FROM", "The hub <hub@example.org>",
                                "HUB_MAIL_TLS", "implicit"));

        assertThat(settings)
                .isEqualTo(
                        new MailSettings(
                                "HUB_MAIL",
                                "mail.example.org",
                                465,
                                "hub",
                                "secret",
                                "The hub <hub@example.org>",
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
        assertThatThrownBy(() -> settings(Map.of("HUB_MAIL_HOST", "mail.example.org")))
                .hasStackTraceContaining("HUB_MAIL_FROM must be an e-mail address: ");
        assertThatThrownBy(() -> settings(Map.of("HUB_MAIL_USER", "hub")))
                .hasStackTraceContaining(
                        "HUB_MAIL_USER and HUB_MAIL_PASSWORD are given together or not at all");
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
