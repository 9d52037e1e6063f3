package org.nmirf.hub.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

/** A contact leads to a page or an office, and to nothing else. */
class ContactTests {

    @Test
    void stripsBlanksAndTakesNothingForNothing() {
        var contact = new Contact("  https://example.org/suivi ", " ").checked();

        assertThat(contact).isEqualTo(new Contact("https://example.org/suivi", null));
        assertThat(new Contact("", null).checked().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//example.org",
                "ftp://example.org",
                "https:example",
                "https://me:secret@example.org/",
                "not an address"
            })
    void refusesAPageThatIsNotOfTheWeb(String site) {
        assertThatThrownBy(() -> new Contact(site, null).checked())
                .isInstanceOf(ErrorResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"office", "a@b", "a@b.org?subject=x", "a b@example.org", "@example.org"})
    void refusesWhatIsNoMailbox(String email) {
        assertThatThrownBy(() -> new Contact(null, email).checked())
                .isInstanceOf(ErrorResponseException.class);
    }
}
