package org.nmirf.hub.alert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.letter.Addresses;
import org.nmirf.hub.letter.Deliveries;
import org.nmirf.hub.letter.SendLetter;
import org.nmirf.hub.search.QueryWords;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.hub.watch.WatchPages;
import org.nmirf.hub.writing.Typed;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of saved searches show. */
@Component
class AlertPages {

    private final SavedSearches searches;
    private final StoredQuery queries;
    private final QueryWords words;
    private final Sources sources;

    AlertPages(SavedSearches searches, StoredQuery queries, QueryWords words, Sources sources) {
        this.searches = searches;
        this.queries = queries;
        this.words = words;
        this.sources = sources;
    }

    /** What else they read. */
    @Component
    record Sources(
            Addresses addresses,
            Deliveries deliveries,
            SendLetter letters,
            PublicAddress site,
            WatchPages watches,
            MessageSource messages) {}

    /**
     * A saved search on a page.
     *
     * @param query what is searched for, in words
     * @param address state of its address, or null where it has none
     */
    record Shown(SavedSearch search, List<String> query, Addresses.@Nullable State address) {}

    ModelAndView list(CurrentPerson person, Reader reader) {
        return new ModelAndView("alert/list")
                .addObject("hasMail", sources.letters().isPossible())
                .addObject("watch", sources.watches().of(person.subject()))
                .addObject("typed", Typed.NOTHING)
                .addObject(
                        "searches",
                        searches.of(person.subject()).stream()
                                .map(one -> shown(one, reader))
                                .toList());
    }

    /** The form for a search of the search page. */
    ModelAndView form(MultiValueMap<String, String> parameters, Reader reader) {
        String search = StoredQuery.address(queries.of(parameters, reader.language()));
        return form(search, Typed.NOTHING, reader);
    }

    /** The form as it was sent. */
    ModelAndView form(Typed typed, Reader reader) {
        return form(typed.value("search"), typed, reader);
    }

    private ModelAndView form(String search, Typed typed, Reader reader) {
        return fields(new ModelAndView("alert/form"), typed, null, reader)
                .addObject("search", search)
                .addObject("query", query(search, reader));
    }

    ModelAndView one(SavedSearch search, Typed typed, Reader reader) {
        return fields(new ModelAndView("alert/detail"), typed, search.wish(), reader)
                .addObject("one", shown(search, reader))
                .addObject("feed", feed(sources.site(), search))
                .addObject("attempts", sources.deliveries().of(search.id()));
    }

    /** Address of the feed of a search. */
    static String feed(PublicAddress site, SavedSearch search) {
        return site.at("/feeds/searches/" + search.token() + ".atom");
    }

    /**
     * Deletes a search with all that was noted of it; false if the person has none with that id.
     *
     * @throws BeingToldException if it is being told now
     */
    @Transactional
    public boolean delete(UUID id, String person) {
        boolean isThere =
                searches.hold(id, SaveSearch.PATIENCE).isPresent() && searches.remove(id, person);
        if (isThere) {
            sources.deliveries().forget(id);
            sources.addresses().forgetUnused(person);
        }
        return isThere;
    }

    private Shown shown(SavedSearch search, Reader reader) {
        SavedSearch.Wish wish = search.wish();
        var state =
                wish.way() == Way.MAIL
                        ? sources.addresses().find(search.person(), wish.target())
                        : Optional.<Addresses.State>empty();
        return new Shown(search, query(wish.search(), reader), state.orElse(null));
    }

    private List<String> query(String search, Reader reader) {
        return queries.read(search, reader.language())
                .map(query -> words.of(query, reader.language()))
                .orElse(List.of());
    }

    private ModelAndView fields(
            ModelAndView page, Typed typed, SavedSearch.@Nullable Wish wish, Reader reader) {
        boolean isTyped = !typed.values().isEmpty();
        String frequency = wish == null ? Frequency.WEEKLY.name() : wish.frequency().name();
        String way = wish == null ? usual().name() : wish.way().name();
        String name = wish == null ? "" : wish.name();
        return page.addObject("typed", typed)
                .addObject("hasMail", sources.letters().isPossible())
                .addObject("name", isTyped ? typed.value("name") : name)
                .addObject("address", isTyped ? typed.value("address") : address(wish))
                .addObject("hook", isTyped ? typed.value("hook") : hook(wish))
                .addObject(
                        "frequencies",
                        options(
                                Frequency.values(),
                                "alert.frequency.",
                                isTyped ? typed.value("frequency") : frequency,
                                reader))
                .addObject(
                        "ways",
                        options(
                                Way.values(),
                                "alert.way.",
                                isTyped ? typed.value("way") : way,
                                reader));
    }

    private Way usual() {
        return sources.letters().isPossible() ? Way.MAIL : Way.FEED;
    }

    private static String address(SavedSearch.@Nullable Wish wish) {
        return wish != null && wish.way() == Way.MAIL
                ? wish.target()
                : Addresses.ofLogin().orElse("");
    }

    private static String hook(SavedSearch.@Nullable Wish wish) {
        return wish != null && wish.way() == Way.WEBHOOK ? wish.target() : "";
    }

    private List<Option> options(Enum<?>[] all, String prefix, String chosen, Reader reader) {
        return Arrays.stream(all)
                .map(
                        one ->
                                Option.of(
                                        one.name(),
                                        words(prefix + one.name(), reader.locale()),
                                        one.name().equals(chosen)))
                .toList();
    }

    private String words(String key, Locale locale) {
        return sources.messages().getMessage(key, null, locale);
    }
}
