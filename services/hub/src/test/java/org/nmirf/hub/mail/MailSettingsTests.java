package org.nmirf.hub.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailSettingsTests {

    @Test
    void wantsAnAddressToSendFromWhereThereIsAServer() {
        assertThat(settings("", "", "", "").host()).isEmpty();
        assertThatThrownBy(() -> settings("mail", "", "", ""))
                .hasMessageContaining("HUB_MAIL_FROM");
        assertThatThrownBy(() -> settings("mail", "", "", "hub"))
                .hasMessageContaining("HUB_MAIL_FROM");
    }

    @Test
    void wantsUserAndPasswordOrNeither() {
        assertThatThrownBy(() -> settings("mail", "hub", "", "n@example.org"))
                .hasMessageContaining("HUB_MAIL_PASSWORD");
        assertThatThrownBy(() -> settings("mail", "", "secret", "n@example.org"))
                .hasMessageContaining("HUB_MAIL_USER");
    }

    @Test
    void doesNotTellThePassword() {
        assertThat(settings("mail", "hub", "secret-word", "n@example.org").toString())
                .doesNotContain("secret-word");
    }

    private static MailSettings settings(String host, String user, String password, String from) {
        return new MailSettings(
                host,
                587,
                user,
                password,
                from,
                MailSettings.Tls.STARTTLS,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
    }
}
