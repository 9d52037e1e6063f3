package org.nmirf.node.news;

import java.util.List;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.news.ReadNews.Question;
import org.nmirf.node.news.StoredNews.Item;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Questions that nobody has answered, and what the person has not read. */
@Component
@Order(9)
class NewsToday implements TodayBlocks {

    private static final String QUESTIONS = "/news?kind=questions";

    private final ReadNews read;
    private final NewsPages pages;

    NewsToday(ReadNews read, NewsPages pages) {
        this.read = read;
        this.pages = pages;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        boolean isReader =
                Stream.of(Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR)
                        .anyMatch(person::is);
        return isReader ? List.of(questions(person, reader), unread(person, reader)) : List.of();
    }

    private TodayBlock questions(Person person, Reader reader) {
        var asked = read.find(new Question("questions", false, false, 0), person.name());
        List<Line> open =
                asked.entries().stream()
                        .map(ReadNews.Entry::item)
                        .filter(item -> !item.content().answered())
                        .map(item -> question(item, reader))
                        .toList();
        return TodayBlock.of("news.today.questions", Urgency.WAITING, open, QUESTIONS);
    }

    private static Line question(Item item, Reader reader) {
        String language = item.content().languageFor(reader.language().code());
        return Line.to(QUESTIONS, item.content().texts().getOrDefault(language, ""), language)
                .say("news.question", reader.country(item.country()));
    }

    private TodayBlock unread(Person person, Reader reader) {
        return new TodayBlock(
                "news.title",
                Urgency.NEWS,
                read.unread(person.name()),
                pages.unread(person.name(), reader).stream()
                        .filter(row -> !row.words().isEmpty())
                        .map(row -> line(row, reader))
                        .toList(),
                "/news");
    }

    private static Line line(NewsPages.Row row, Reader reader) {
        String path = row.isRelease() ? "/releases/" + row.item().id() : "/news";
        return Line.to(path, row.words(), row.heading().language())
                .say("news.kind." + row.item().kind())
                .say("news.today.day", reader.day(row.item().at()));
    }
}
