package org.nmirf.node.news;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.node.news.StoredNews.Item;
import org.nmirf.node.news.StoredNews.Wanted;
import org.springframework.stereotype.Component;

/** Puts news and the reasons together for which requests fit. */
@Component
class ReadNews {

    /** Entries on a page. */
    static final int PAGE = 20;

    private static final int ALL = 2_000;

    /** Word of a filter to the kinds that it shows. */
    private static final Map<String, List<String>> FILTERS = filters();

    private final StoredNews stored;
    private final Strengths strengths;

    ReadNews(StoredNews stored, Strengths strengths) {
        this.stored = stored;
        this.strengths = strengths;
    }

    /**
     * What somebody asks for.
     *
     * @param kind word of a filter; everything where it is none
     * @param isAll also requests that do not fit, and offers
     * @param page counts from 0
     */
    record Question(String kind, boolean isAll, boolean isUnread, int page) {

        Question {
            kind = FILTERS.containsKey(kind) ? kind : "";
            page = Math.max(0, page);
        }
    }

    /** An entry and why it fits; nothing fits but requests. */
    record Entry(Item item, Fit fit) {}

    /**
     * A page of entries.
     *
     * @param isLast whether nothing follows
     */
    record Answer(List<Entry> entries, boolean isLast) {

        Answer {
            entries = List.copyOf(entries);
        }
    }

    /** The words of all filters, in order. */
    static Set<String> kinds() {
        return FILTERS.keySet();
    }

    /** Newest first; requests alone by how well they fit, unless all of them are wanted. */
    Answer find(Question question, String person) {
        Map<String, Fit> fits = fits(person);
        Wanted wanted = wanted(question, person, fits);
        boolean isRanked = question.kind().equals("requests") && !question.isAll();
        List<Item> found =
                isRanked
                        ? ranked(stored.list(wanted, ALL, 0), fits, question.page())
                        : stored.list(wanted, PAGE + 1, (long) question.page() * PAGE);
        return new Answer(
                found.stream()
                        .limit(PAGE)
                        .map(item -> new Entry(item, fits.getOrDefault(item.id(), NO_FIT)))
                        .toList(),
                found.size() <= PAGE);
    }

    private static final Fit NO_FIT = new Fit(List.of());

    private static List<Item> ranked(List<Item> newest, Map<String, Fit> fits, int page) {
        return newest.stream()
                .sorted(
                        Comparator.comparing(
                                (Item item) -> fits.getOrDefault(item.id(), NO_FIT), Fit.BEST))
                .skip((long) page * PAGE)
                .limit(PAGE + 1L)
                .toList();
    }

    /** How much of what concerns this country the person has not marked. */
    long unread(String person) {
        return stored.unread(wanted(new Question("", false, true, 0), person, fits(person)));
    }

    /** Marks all that the question finds as read. */
    void markAll(Question question, String person) {
        stored.mark(wanted(question, person, fits(person)));
    }

    private static Wanted wanted(Question question, String person, Map<String, Fit> fits) {
        return new Wanted(
                person,
                FILTERS.getOrDefault(question.kind(), List.of()),
                question.isAll() ? null : fits.keySet(),
                question.isUnread());
    }

    /** Every request that fits, by subject. */
    private Map<String, Fit> fits(String person) {
        var known = strengths.known();
        Map<String, Fit> fits = new HashMap<>();
        stored.list(new Wanted(person, List.of(News.Kind.REQUEST.name()), null, false), ALL, 0)
                .forEach(
                        item -> {
                            Fit fit = known.fit(item.content());
                            if (fit.isAny()) {
                                fits.put(item.id(), fit);
                            }
                        });
        return fits;
    }

    private static Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put(
                "",
                List.of(
                        StoredNews.RELEASE,
                        "NOTICE",
                        "DECISION",
                        "GATHERING",
                        "REQUEST",
                        "OFFER",
                        "QUESTION"));
        filters.put("questions", List.of("QUESTION"));
        filters.put("requests", List.of("REQUEST", "OFFER"));
        filters.put("notices", List.of("NOTICE", "DECISION", "GATHERING"));
        filters.put("releases", List.of(StoredNews.RELEASE));
        return filters;
    }
}
