package org.nmirf.hub.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.letter.Outcome;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.webhook.Webhooks;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells people by a request to a server of theirs. */
@Component
class HookCourier implements Courier {

    private final Webhooks webhooks;
    private final NewsWords words;
    private final JsonMapper json;

    HookCourier(Webhooks webhooks, NewsWords words, JsonMapper json) {
        this.webhooks = webhooks;
        this.words = words;
        this.json = json;
    }

    /** What is posted. */
    record Message(String type, Search search, int total, List<Item> practices) {}

    /** Which search it is about. */
    record Search(UUID id, String name, String url) {}

    /**
     * A practice.
     *
     * @param day from which it is told: without a name the first of a month
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String kind,
            @Nullable Long version,
            @Nullable LocalDate day,
            String title,
            String language,
            String url) {}

    @Override
    public Way way() {
        return Way.WEBHOOK;
    }

    @Override
    public boolean isPossible() {
        return true;
    }

    @Override
    public Outcome tell(SavedSearch search, PracticeQuery query, News news) {
        SavedSearch.Wish wish = search.wish();
        var message =
                new Message(
                        "search.news",
                        new Search(
                                search.id(),
                                wish.name(),
                                words.search(wish.search(), wish.language())),
                        news.total(),
                        news.items().stream().map(this::item).toList());
        return webhooks.post(
                wish.target(),
                search.secret(),
                news.id(search.id()),
                json.writeValueAsString(message));
    }

    private Item item(News.Item item) {
        return new Item(
                item.practice().id(),
                item.change().kind().word(),
                item.change().version(),
                item.day().orElse(null),
                item.practice().text().title(),
                item.practice().language(),
                words.address(item));
    }
}
