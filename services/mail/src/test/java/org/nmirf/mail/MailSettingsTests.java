package org.nmirf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailSettingsTests {

    @Test
    void wantsAnAddressToSendFromWhereThereIsAServer() {
        assertThat(settings("", "", "", "").host()).isEmpty();
        assertThatThrownBy(() -> settings("mail", "", "", ""))
                .hasMessageContaining("SITE_MAIL_FROM");
        assertThatThrownBy(() -> settings("mail", "", "", "site"))
                .hasMessageContaining("SITE_MAIL_FROM");
    }

    @Test
    void wantsUserAndPasswordOrNeither() {
        assertThatThrownBy(() -> settings("mail", "site", "", "n@example.org"))
                .hasMessageContaining("SITE_MAIL_PASSWORD");
        assertThatThrownBy(() -> settings("mail", "", "secret", "n@example.org"))
                .hasMessageContaining("SITE_MAIL_USER");
    }

    @Test
    void doesNotTellThePassword() {
        assertThat(settings("mail", "site", "secret-word", "n@example.org").toString())
                .doesNotContain("secret-word");
    }

    private static MailSettings settings(String host, String user, String password, String from) {
        return new MailSettings(
                "SITE_MAIL",
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
