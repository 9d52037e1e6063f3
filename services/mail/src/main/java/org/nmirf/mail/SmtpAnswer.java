package org.nmirf.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.nmirf.mail.Fault.Cause;
import org.nmirf.mail.SmtpReply.Command;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Understands what the server answered: who is at fault, and whether that will last. */
final class SmtpAnswer {

    private final List<Throwable> faults = new ArrayList<>();

    private SmtpAnswer(Throwable fault) {
        collect(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    static Delivery of(Exception fault) {
        var answer = new SmtpAnswer(fault);
        return answer.ofConnection().or(answer::ofMail).orElseGet(SmtpAnswer::ofSilence);
    }

    /** Faults hang on each other in three ways, one of which each library has invented. */
    private void collect(@Nullable Throwable fault, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return;
        }
        faults.add(fault);
        if (fault instanceof MessagingException messaging) {
            collect(messaging.getNextException(), seen);
        }
        if (fault instanceof MailSendException sending) {
            for (Exception one : sending.getMessageExceptions()) {
                collect(one, seen);
            }
        }
        collect(fault.getCause(), seen);
    }

    private Optional<Delivery> ofConnection() {
        if (first(AuthenticationFailedException.class).isPresent()
                || first(MailAuthenticationException.class).isPresent()) {
            return away(Cause.SIGN_IN);
        }
        if (first(SSLException.class).isPresent() || isWithoutEncryption()) {
            return away(Cause.ENCRYPTION);
        }
        return first(SocketTimeoutException.class).isPresent()
                ? away(Cause.TIMEOUT)
                : Optional.empty();
    }

    private static Optional<Delivery> away(Cause cause) {
        return Optional.of(new Delivery.Away(Fault.of(cause)));
    }

    private boolean isWithoutEncryption() {
        return faults.stream()
                .map(Throwable::getMessage)
                .anyMatch(words -> words != null && words.startsWith("STARTTLS is required"));
    }

    private Optional<Delivery> ofMail() {
        if (first(AddressException.class).isPresent()) {
            return Optional.of(new Delivery.Refused(Fault.of(Cause.ADDRESS)));
        }
        return first(SMTPAddressFailedException.class)
                .map(one -> SmtpReply.of(Command.RCPT, one.getReturnCode(), one.getMessage()))
                .or(() -> first(SMTPSendFailedException.class).map(SmtpAnswer::reply))
                .filter(SmtpReply::isRefusal)
                .map(SmtpReply::meaning);
    }

    private static SmtpReply reply(SMTPSendFailedException refused) {
        boolean isOfSender = refused.getCommand().toUpperCase(Locale.ROOT).startsWith("MAIL");
        return SmtpReply.of(
                isOfSender ? Command.MAIL : Command.DATA,
                refused.getReturnCode(),
                refused.getMessage());
    }

    /** Nothing was answered to this mail: the connection was not made, or broke. */
    private static Delivery ofSilence() {
        return new Delivery.Away(Fault.of(Cause.CONNECTION));
    }

    private <T extends Throwable> Optional<T> first(Class<T> type) {
        return faults.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
