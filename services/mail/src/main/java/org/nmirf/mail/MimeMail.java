package org.nmirf.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a mail as RFC 5322 and MIME want it. */
final class MimeMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** RFC 5321, section 4.5.3.1.3, without its brackets. */
    private static final int LONGEST = 254;

    /**
     * What stands before the at sign. Quoted words, comments, names, routes and groups of RFC 5322
     * are refused: a group is many recipients who look like one.
     */
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");

    private final MailSettings settings;
    private final Clock clock;

    MimeMail(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The mail in that empty message; empty when its address is none. */
    Optional<MimeMessage> compose(MimeMessage message, Mail mail) throws MessagingException {
        var recipient = recipient(mail.address(), mail.name());
        if (recipient.isEmpty()) {
            return Optional.empty();
        }
        var from = sender();
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, recipient.get());
        message.setSubject(line(mail.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + mail.id() + "@" + domain(from) + ">");
        // Answering machines keep quiet (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {mail.language().code()});
        var turnOff = mail.turnOff();
        if (turnOff != null) {
            message.setHeader("List-Unsubscribe", "<" + turnOff.toASCIIString() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // The last part is the one that programs like best: plain text comes first.
        message.setContent(new MimeMultipart("alternative", part(mail.text()), html(mail.html())));
        return Optional.of(message);
    }

    private static MimeBodyPart part(String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8);
        return part;
    }

    private static MimeBodyPart html(String html) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(html, UTF_8, "html");
        return part;
    }

    private InternetAddress sender() throws AddressException {
        var from = new InternetAddress(settings.from(), true);
        try {
            from.setPersonal(from.getPersonal(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return from;
    }

    private static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }

    /** The one recipient; empty when mail cannot go there. */
    static Optional<InternetAddress> recipient(String address, String name) {
        try {
            int at = address.lastIndexOf('@');
            // Few servers take other letters before it (RFC 6531): a clear word now, not a bounce.
            if (at < 1 || !LOCAL.matcher(address.substring(0, at)).matches()) {
                return Optional.empty();
            }
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String plain = address.substring(0, at) + "@" + domain;
            if (Math.max(address.length(), plain.length()) > LONGEST) {
                return Optional.empty();
            }
            var recipient = new InternetAddress(plain, true);
            recipient.validate();
            recipient.setPersonal(name.isBlank() ? null : line(name), UTF_8);
            return Optional.of(recipient);
        } catch (AddressException | IllegalArgumentException noAddress) {
            return Optional.empty();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One line: a break in it would begin a header of its own. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
