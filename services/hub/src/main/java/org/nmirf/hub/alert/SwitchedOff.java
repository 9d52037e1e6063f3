package org.nmirf.hub.alert;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.nmirf.hub.letter.Addresses;
import org.nmirf.hub.letter.Letter;
import org.nmirf.hub.letter.LetterWords;
import org.nmirf.hub.letter.SendLetter;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/**
 * Writes to the owner of a webhook that ended because it failed, if an address is known. It is
 * tried once: their page says the same.
 */
@Component
class SwitchedOff {

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

    void tell(SavedSearch search, String fault) {
        if (search.wish().way() == Way.WEBHOOK && send.isPossible()) {
            addresses
                    .confirmed(search.person())
                    .ifPresent(address -> send.send(letter(search, address, fault)));
        }
    }

    private Letter letter(SavedSearch search, String address, String fault) {
        Language language = search.wish().language();
        String name = search.wish().name();
        return new Letter(
                id(search),
                address,
                language,
                words.say(language, "alert.hook.off.subject", name),
                List.of(
                        words.say(language, "alert.hook.off.text"),
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
