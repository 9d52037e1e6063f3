package org.nmirf.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of a site, as far as its settings name one. */
public class MailServer {

    private static final Logger log = LoggerFactory.getLogger(MailServer.class);

    private final MailSettings settings;
    private final JavaMailSenderImpl sender;
    private final MimeMail mime;

    /** A client of the server that the settings name; nothing is asked of it yet. */
    public MailServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.sender = sender(settings);
        this.mime = new MimeMail(settings, clock);
    }

    /** Whether the settings name a server; else nothing can leave. */
    public boolean isNamed() {
        return !settings.host().isEmpty();
    }

    /** Whether it is on the machine of the site, as the settings without encryption say. */
    public boolean isOnThisMachine() {
        return settings.tls() == MailSettings.Tls.NONE;
    }

    /** Host and port, for people. */
    public String name() {
        return settings.host() + ":" + settings.port();
    }

    /** Whether mail could go to that address at all. */
    public static boolean isAddress(String address) {
        return MimeMail.recipient(address, "").isPresent();
    }

    /**
     * Sends one mail and waits for the server's answer, at most for as long as the settings say.
     * Whatever goes wrong is a value.
     */
    public Delivery send(Mail mail) {
        try {
            var message = mime.compose(sender.createMimeMessage(), mail);
            if (message.isEmpty()) {
                return new Delivery.Refused(Fault.of(Fault.Cause.ADDRESS));
            }
            sender.send(message.get());
            return new Delivery.Accepted();
        } catch (MailException | MessagingException fault) {
            var answer = SmtpAnswer.of(fault);
            log.warn("Mail not taken id={} answer={}", mail.id(), answer);
            return answer;
        }
    }

    /** Asks the server for nothing but its presence; what is wrong, or empty when all is well. */
    public Optional<Fault> look() {
        try {
            sender.testConnection();
            return Optional.empty();
        } catch (MailException | MessagingException fault) {
            return Optional.of(
                    switch (SmtpAnswer.of(fault)) {
                        case Delivery.Away(var why) -> why;
                        case Delivery.Postponed(var why) -> why;
                        case Delivery.Refused(var why) -> why;
                        case Delivery.Accepted() -> Fault.of(Fault.Cause.OTHER);
                    });
        }
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        Properties properties = sender.getJavaMailProperties();
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        String answer = Long.toString(settings.answerTimeout().toMillis());
        properties.setProperty("mail.smtp.timeout", answer);
        properties.setProperty("mail.smtp.writetimeout", answer);
        properties.setProperty(
                "mail.smtp.connectiontimeout", Long.toString(settings.connectTimeout().toMillis()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.tls()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                // Without this the password would go out in the open where encryption fails.
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case IMPLICIT -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return sender;
    }
}
