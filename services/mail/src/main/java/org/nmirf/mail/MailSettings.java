package org.nmirf.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server of a site.
 *
 * @param variables how the environment variables begin by which people give these settings, such as
 *     {@code HUB_MAIL}: errors name them
 * @param host its name; empty: no mail leaves
 * @param port its port
 * @param user who signs in there; empty: nobody has to
 * @param password of the user
 * @param from address that mail comes from, alone or as {@code Name <address>}
 * @param tls how the connection is encrypted
 * @param connectTimeout how long the server may take to be there
 * @param answerTimeout how long it may take for each answer
 */
@ConfigurationProperties("nmirf.mail")
public record MailSettings(
        @DefaultValue("NMIRF_MAIL") String variables,
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Tls tls,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("30s") Duration answerTimeout) {

    /** How a connection is encrypted. */
    public enum Tls {
        /** It begins in the open and must be encrypted before anything is said (RFC 3207). */
        STARTTLS,
        /** It is encrypted from its first byte on (RFC 8314). */
        IMPLICIT,
        /** Not at all: for a server on the same machine. */
        NONE
    }

    /**
     * Checks what belongs together.
     *
     * @throws IllegalArgumentException if a setting lacks the one that belongs to it
     */
    public MailSettings {
        if (!host.isEmpty()) {
            requireAddress(variables, from);
        }
        if (user.isEmpty() != password.isEmpty()) {
            throw new IllegalArgumentException(
                    variables
                            + "_USER and "
                            + variables
                            + "_PASSWORD are given together or not at all");
        }
    }

    private static void requireAddress(String variables, String from) {
        try {
            new InternetAddress(from, true).validate();
        } catch (AddressException wrong) {
            throw new IllegalArgumentException(
                    variables + "_FROM must be an e-mail address: " + from, wrong);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", from " + from + ", " + tls + "]";
    }
}
