package org.nmirf.node.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.web.language.Days;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words a letter in its recipient's language. */
@Component
class WriteSheet {

    private final MessageSource messages;
    private final NodeIdentity identity;
    private final PublicAddress address;
    private final Hours hours;

    WriteSheet(MessageSource messages, NodeIdentity identity, PublicAddress address, Hours hours) {
        this.messages = messages;
        this.identity = identity;
        this.address = address;
        this.hours = hours;
    }

    /**
     * The letter in words.
     *
     * @throws org.springframework.context.NoSuchMessageException if a phrase has no text
     */
    Sheet write(Letter letter) {
        Locale locale = locale(letter.to().language());
        List<Sheet.Link> links =
                letter.links().stream()
                        .map(
                                link ->
                                        new Sheet.Link(
                                                say(link.words(), locale),
                                                address.at(link.path()).toString()))
                        .toList();
        return new Sheet(
                say(letter.subject(), locale),
                letter.paragraphs().stream().map(phrase -> say(phrase, locale)).toList(),
                links,
                letter.isForgotten());
    }

    /** A region decides the names of months and how numbers look. */
    Locale locale(Language language) {
        return language.locale(identity.country().code());
    }

    String say(Phrase phrase, Locale locale) {
        Object[] arguments =
                phrase.arguments().stream().map(argument -> written(argument, locale)).toArray();
        return messages.getMessage(phrase.key(), arguments, locale);
    }

    private Object written(Object argument, Locale locale) {
        return switch (argument) {
            case LocalDate day -> Days.written(day, locale);
            case Instant moment -> {
                ZonedDateTime local = moment.atZone(hours.zone());
                yield Days.written(local.toLocalDate(), locale)
                        + ", "
                        + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
            }
            default -> argument;
        };
    }
}
