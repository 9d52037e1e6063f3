package org.nmirf.hub.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.mail.MailServer;
import org.nmirf.mail.testing.TestPost;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.TemplateEngine;

class SendLetterTests {

    private final Clock clock = Clock.systemUTC();

    @Test
    void refusesToSendLinksThatLeadNowhere() {
        for (String url :
                new String[] {"http://localhost:8080", "http://127.0.0.1/", "http://[::1]/"}) {
            assertThatThrownBy(() -> letters(TestPost.elsewhere(clock), url))
                    .as(url)
                    .hasMessageContaining("HUB_PUBLIC_URL");
        }
    }

    @Test
    void letsTheRestOfTheHubStart() {
        assertThat(letters(TestPost.elsewhere(clock), "https://hub.example.org").isPossible())
                .isTrue();
        assertThat(letters(TestPost.nowhere(clock), "http://localhost:8080").isPossible())
                .isFalse();
    }

    private static SendLetter letters(MailServer server, String url) {
        return new SendLetter(
                server,
                new LetterWords(new StaticMessageSource()),
                new TemplateEngine(),
                new PublicAddress(URI.create(url)));
    }
}
