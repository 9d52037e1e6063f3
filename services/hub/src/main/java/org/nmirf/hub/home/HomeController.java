package org.nmirf.hub.home;

import org.nmirf.hub.collection.PracticeCollections;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.Found;
import org.nmirf.hub.search.Portion;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page: what the network is, what is new, who shares. */
@Controller
class HomeController {

    private static final int NEWEST = 6;
    private static final int COLLECTIONS = 3;

    private final PracticeSearch search;
    private final Register register;
    private final PracticeCollections collections;

    HomeController(PracticeSearch search, Register register, PracticeCollections collections) {
        this.search = search;
        this.register = register;
        this.collections = collections;
    }

    /** While the engine is away, with all that does not need it. */
    @GetMapping("/")
    ModelAndView home(Reader reader) {
        var found =
                SearchFaults.orEmpty(
                        () ->
                                search.search(
                                        PracticeQuery.everything(reader.language()),
                                        Portion.of(
                                                NEWEST, Facet.CAPACITY, Facet.COUNTRY_LANGUAGE)));
        var page =
                new ModelAndView("home/home")
                        .addObject("isSearchAway", found.isEmpty())
                        .addObject("collections", collections.list(COLLECTIONS, 0))
                        .addObject("groups", register.tiles(reader));
        found.ifPresent(practices -> add(practices, page, reader));
        return page;
    }

    private static void add(Found found, ModelAndView page, Reader reader) {
        page.addObject("total", found.total())
                .addObject("newest", found.practices())
                .addObject("capacities", Capacity.all(found.counts(Facet.CAPACITY), reader))
                .addObject(
                        "languages",
                        CountryLanguage.all(found.counts(Facet.COUNTRY_LANGUAGE), reader));
    }
}
