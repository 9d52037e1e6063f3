package org.nmirf.hub.alert;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.hub.letter.Letter;
import org.nmirf.hub.letter.LetterWords;
import org.nmirf.hub.letter.Outcome;
import org.nmirf.hub.letter.SendLetter;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.QueryWords;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Tells people by a letter. */
@Component
class MailCourier implements Courier {

    private final SendLetter send;
    private final LetterWords words;
    private final NewsWords news;
    private final QueryWords queries;

    MailCourier(SendLetter send, LetterWords words, NewsWords news, QueryWords queries) {
        this.send = send;
        this.words = words;
        this.news = news;
        this.queries = queries;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public boolean isPossible() {
        return send.isPossible();
    }

    @Override
    public Outcome tell(SavedSearch search, PracticeQuery query, News found) {
        Language language = search.wish().language();
        String name = search.wish().name();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say(language, "alert.letter.text", name, found.total()));
        paragraphs.add(String.join(" · ", queries.of(query, language)));
        if (found.total() > found.items().size()) {
            paragraphs.add(words.say(language, "alert.letter.cut", found.items().size()));
        }
        return send.send(
                new Letter(
                        found.id(search.id()),
                        search.wish().target(),
                        language,
                        words.say(language, "alert.letter.subject", name, found.total()),
                        paragraphs,
                        found.items().stream().map(item -> entry(item, language)).toList(),
                        links(search, language),
                        "/alerts/off/" + search.token()));
    }

    private Letter.Entry entry(News.Item item, Language language) {
        return new Letter.Entry(
                item.practice().text().title(),
                Language.find(item.practice().language()).orElse(language),
                news.note(item, language),
                news.address(item));
    }

    private List<Letter.Link> links(SavedSearch search, Language language) {
        return List.of(
                new Letter.Link(
                        words.say(language, "alert.letter.search"),
                        news.search(search.wish().search(), language)),
                new Letter.Link(words.say(language, "alert.letter.page"), news.page(language)));
    }
}
