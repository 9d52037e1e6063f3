package org.nmirf.hub.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nmirf.hub.change.ChangeCursor;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.web.language.Language;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** The feed of any search, for other features that have an address of their own for one. */
@Component
public class SearchFeed {

    private static final String BEFORE = "before";

    private final ReadFeed feed;
    private final PracticeFeed writer;
    private final ChangeFeed changes;
    private final Problems problems;

    SearchFeed(ReadFeed feed, PracticeFeed writer, ChangeFeed changes, MessageSource messages) {
        this.feed = feed;
        this.writer = writer;
        this.changes = changes;
        this.problems = new Problems(messages);
    }

    /**
     * A page of the feed as Atom.
     *
     * @param before where the page begins, as the link of the page before says; empty for the first
     * @param base address of the site
     * @param address of the first page
     * @return empty if there never was such a page
     * @throws ErrorResponseException 410 if the page belonged to a database that was lost
     * @throws org.nmirf.hub.search.SearchUnavailableException when the engine does not answer
     */
    public Optional<byte[]> page(
            PracticeQuery query, Language language, String before, String base, String address) {
        Optional<ChangeCursor> cursor = ChangeCursor.decode(before);
        if (cursor.isEmpty() && !before.isEmpty()) {
            return Optional.empty();
        }
        if (cursor.isPresent() && !changes.isOurs(cursor.get())) {
            Locale locale = Locale.of(language.code());
            throw new ErrorResponseException(
                    HttpStatus.GONE,
                    problems.problem(HttpStatus.GONE, "feed-begins-anew", locale, Map.of()),
                    null);
        }
        String self =
                before.isEmpty() ? address : PracticeFeed.with(address, BEFORE + "=" + before);
        return Optional.of(
                writer.write(
                        feed.page(query, cursor),
                        new PracticeFeed.Asked(query, language, base, self, address)));
    }
}
