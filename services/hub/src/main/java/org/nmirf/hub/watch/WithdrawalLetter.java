package org.nmirf.hub.watch;

import java.util.List;
import java.util.UUID;
import org.nmirf.hub.letter.Letter;
import org.nmirf.hub.letter.LetterWords;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Words a letter about what is gone: where it was, never what it said. */
@Component
class WithdrawalLetter {

    private final LetterWords words;
    private final PublicAddress site;

    WithdrawalLetter(LetterWords words, PublicAddress site) {
        this.words = words;
        this.site = site;
    }

    Letter of(UUID id, WithdrawalWish wish, List<Untold> untold) {
        Language language = wish.language();
        return new Letter(
                id,
                wish.address(),
                language,
                words.say(language, "watch.letter.subject", untold.size()),
                List.of(
                        words.say(language, "watch.letter.text"),
                        words.say(language, "watch.letter.please")),
                untold.stream().map(one -> entry(one, language)).toList(),
                List.of(
                        link(language, "watch.letter.check", "/exports/check"),
                        link(language, "alert.letter.page", "/alerts")),
                "/alerts/withdrawals/off/" + wish.token());
    }

    private Letter.Entry entry(Untold one, Language language) {
        String key = one.isAdopted() ? "watch.letter.adopted" : "watch.letter.file";
        return new Letter.Entry(
                words.say(language, key, words.day(language, one.day())),
                language,
                "",
                site.at("/practices/" + one.practice() + "?lang=" + language.code()));
    }

    private Letter.Link link(Language language, String key, String path) {
        return new Letter.Link(
                words.say(language, key), site.at(path + "?lang=" + language.code()));
    }
}
