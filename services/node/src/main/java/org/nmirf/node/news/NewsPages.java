package org.nmirf.node.news;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.news.ReadNews.Entry;
import org.nmirf.node.news.ReadNews.Question;
import org.nmirf.node.news.StoredNews.Item;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.Practices;
import org.nmirf.node.site.DeclarationTitles;
import org.nmirf.node.site.DeclarationTitles.Titled;
import org.nmirf.node.site.FigureTitles;
import org.nmirf.node.site.Heading;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** What pages show of news. */
@Component
class NewsPages {

    private final ReadNews read;
    private final StoredNews stored;
    private final Releases releases;
    private final Practices practices;
    private final FigureTitles figures;
    private final DeclarationTitles declarations;
    private final NodeIdentity identity;

    NewsPages(
            ReadNews read,
            StoredNews stored,
            Releases releases,
            Practices practices,
            FigureTitles figures,
            DeclarationTitles declarations,
            NodeIdentity identity) {
        this.read = read;
        this.stored = stored;
        this.releases = releases;
        this.practices = practices;
        this.figures = figures;
        this.declarations = declarations;
        this.identity = identity;
    }

    /**
     * One entry.
     *
     * @param heading what it is called; without words where only its kind says it
     * @param practice the practice of a question as this node knows it, or null
     * @param hub where it can be answered, or null
     */
    record Row(
            Item item,
            Heading heading,
            List<Fit.Reason> reasons,
            @Nullable String practice,
            @Nullable URI hub) {

        /** Whether it is about something that left this country. */
        public boolean isRelease() {
            return item.kind().equals(StoredNews.RELEASE);
        }

        /** Lines of its text in the language of its heading. */
        public List<String> paragraphs() {
            return paragraphs(heading.language());
        }

        /** Lines of its text in a language. */
        public List<String> paragraphs(String language) {
            return item.content()
                    .texts()
                    .getOrDefault(language, "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        /** What it is called, or what a question says; empty where neither is known. */
        String words() {
            return heading.title().isEmpty()
                    ? item.content().texts().getOrDefault(heading.language(), "")
                    : heading.title();
        }

        /** A date of its content. */
        public LocalDate date(String text) {
            return LocalDate.parse(text);
        }

        /** Languages that are not shown first. */
        public List<String> others() {
            return item.content().languages().stream()
                    .filter(code -> !code.equals(heading.language()))
                    .toList();
        }
    }

    /** A page. */
    record View(List<Row> rows, Question question, long unread, boolean isLast) {

        /** Whether something comes before. */
        public boolean hasPrevious() {
            return question.page() > 0;
        }
    }

    View view(Question question, String person, Reader reader) {
        var answer = read.find(question, person);
        return new View(
                answer.entries().stream().map(entry -> row(entry, reader)).toList(),
                question,
                read.unread(person),
                answer.isLast());
    }

    /** The newest that the person has not marked as read, as many as fit on the first page. */
    List<Row> unread(String person, Reader reader) {
        return read.find(new Question("", false, true, 0), person).entries().stream()
                .limit(TodayBlock.MOST)
                .map(entry -> row(entry, reader))
                .toList();
    }

    private Row row(Entry entry, Reader reader) {
        Item item = entry.item();
        boolean isQuestion = item.kind().equals(News.Kind.QUESTION.name());
        return new Row(
                item,
                heading(item, reader),
                entry.fit().reasons(),
                isQuestion ? stored.practice(item.content().practice()).orElse(null) : null,
                isQuestion ? hub("/questions/" + id(item)).orElse(null) : null);
    }

    private Optional<URI> hub(String path) {
        return identity.hub().map(hub -> hub.resolve(path));
    }

    /** The id that subjects hold behind their kind. */
    private static String id(Item item) {
        return item.id().substring(item.id().indexOf('/') + 1);
    }

    private Heading heading(Item item, Reader reader) {
        if (item.kind().equals(StoredNews.RELEASE)) {
            return released(UUID.fromString(item.id()), reader);
        }
        String language = item.content().languageFor(reader.language().code());
        return new Heading(item.content().titles().getOrDefault(language, ""), language);
    }

    private Heading released(UUID id, Reader reader) {
        Optional<Heading> heading =
                switch (releases.find(id).orElseThrow().recordId()) {
                    case RecordId.OfPractice(var practice) ->
                            practices
                                    .find(new PracticeId(practice))
                                    // What was written since is nothing that was told.
                                    .flatMap(practices::approved)
                                    .map(content -> Heading.of(content, reader.language()));
                    case RecordId.OfFigures(var table) ->
                            figures.title(table).map(Heading::ofFigures);
                    case RecordId.OfDeclaration(var declared) ->
                            declarations.find(declared, reader.locale()).map(Titled::heading);
                };
        return heading.orElse(new Heading("", ""));
    }
}
