package org.nmirf.hub.mechanism;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.problem.Problems;

/**
 * How the public reaches a mechanism.
 *
 * @param site address of its public site, http or https; null where it has none
 * @param email mailbox of its office, never of a person; null where it gives none
 */
@Schema(name = "MechanismContact")
record Contact(
        @Schema(example = "https://example.org/follow-up") @Nullable String site,
        @Schema(example = "office@example.org") @Nullable String email) {

    static final Contact NONE = new Contact(null, null);

    private static final int LONGEST = 300;
    // A shape, not the whole grammar: what a mail program takes in a link.
    private static final Pattern MAILBOX =
            Pattern.compile("[\\w.+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /**
     * The contact without blanks.
     *
     * @throws org.springframework.web.ErrorResponseException 400, if one of them is no address
     */
    Contact checked() {
        String page = blankless(site());
        String mailbox = blankless(email());
        if (page != null && !isSite(page)) {
            throw Problems.invalid("The site must be an address that begins with https://");
        }
        if (mailbox != null
                && (mailbox.length() > LONGEST || !MAILBOX.matcher(mailbox).matches())) {
            throw Problems.invalid("The e-mail must be an address such as office@example.org");
        }
        return new Contact(page, mailbox);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Nothing but the web: another scheme could do things in the browser of whoever clicks. */
    private static boolean isSite(String text) {
        try {
            URI address = URI.create(text);
            return text.length() <= LONGEST
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
