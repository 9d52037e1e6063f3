package org.nmirf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MailConfigurationTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(MailConfiguration.class))
                    .withBean(Clock.class, Clock::systemUTC);

    @Test
    void namesNoServerWithoutSettings() {
        application.run(site -> assertThat(site.getBean(MailServer.class).isNamed()).isFalse());
    }

    @Test
    void takesTheServerThatTheSettingsName() {
        application
                .withPropertyValues(
                        "nmirf.mail.host=mail.example.org",
                        "nmirf.mail.port=465",
                        "nmirf.mail.from=Follow-up <site@example.org>",
                        "nmirf.mail.tls=none")
                .run(
                        site -> {
                            var server = site.getBean(MailServer.class);
                            assertThat(server.name()).isEqualTo("mail.example.org:465");
                            assertThat(server.isOnThisMachine()).isTrue();
                        });
    }

    @Test
    void doesNotStartWithHalfOfTheSettingsAndNamesTheVariable() {
        application
                .withPropertyValues(
                        "nmirf.mail.variables=SITE_MAIL", "nmirf.mail.host=mail.example.org")
                .run(
                        site ->
                                assertThat(site.getStartupFailure())
                                        .hasStackTraceContaining(
                                                "SITE_MAIL_FROM must be an e-mail address"));
    }
}
