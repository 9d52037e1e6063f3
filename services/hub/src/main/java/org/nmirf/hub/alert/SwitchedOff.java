package org.nmirf.hub.alert;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nmirf.hub.letter.Addresses;
import org.nmirf.hub.letter.Letter;
import org.nmirf.hub.letter.LetterWords;
import org.nmirf.hub.letter.SendLetter;
import org.nmirf.mail.Fault;
import org.nmirf.web.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes to the owner of an alert that ended because it failed, if an address is known where
 * letters arrive. It is tried once: their page says the same.
 */
@Component
class SwitchedOff {

    private static final Logger log = LoggerFactory.getLogger(SwitchedOff.class);

    /** Nothing arrives there, so nobody would read it. */
    private static final Set<String> OF_THE_ADDRESS =
            Set.of(Fault.Cause.ADDRESS.name(), Fault.Cause.RECIPIENT.name());

    private final SendLetter send;
    private final Addresses addresses;
    private final LetterWords words;
    private final NewsWords links;

    SwitchedOff(SendLetter send, Addresses addresses, LetterWords words, NewsWords links) {
        this.send = send;
        this.addresses = addresses;
        this.words = words;
        this.links = links;
    }

    /** Writes it; what goes wrong must not undo that the alert ended. */
    void tell(SavedSearch search, String fault) {
        if (!send.isPossible()) {
            return;
        }
        address(search, fault)
                .ifPresent(
                        address -> {
                            try {
                                send.send(letter(search, address, fault));
                            } catch (RuntimeException defect) {
                                log.error(
                                        "Owner not told id={} fault={}",
                                        search.id(),
                                        defect.getClass().getName());
                            }
                        });
    }

    private Optional<String> address(SavedSearch search, String fault) {
        return switch (search.wish().way()) {
            case WEBHOOK -> addresses.confirmed(search.person());
            case MAIL ->
                    Optional.of(search.wish().target())
                            .filter(_ -> !OF_THE_ADDRESS.contains(fault));
            case FEED -> Optional.empty();
        };
    }

    private Letter letter(SavedSearch search, String address, String fault) {
        Language language = search.wish().language();
        String name = search.wish().name();
        String about = search.wish().way() == Way.WEBHOOK ? "alert.hook.off" : "alert.mail.off";
        return new Letter(
                id(search),
                address,
                language,
                words.say(language, about + ".subject", name),
                List.of(
                        words.say(language, about + ".text"),
                        words.say(language, "alert.fault." + fault)),
                List.of(),
                List.of(
                        new Letter.Link(
                                words.say(language, "alert.letter.page"), links.page(language))),
                null);
    }

    private static UUID id(SavedSearch search) {
        String about = "off " + search.id() + search.place();
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
    }
}
