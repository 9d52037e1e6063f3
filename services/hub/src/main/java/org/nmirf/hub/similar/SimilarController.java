package org.nmirf.hub.similar;

import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.hub.search.SimilarPractices;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/**
 * Practices like another: a page of their own, and the part that the page of a practice asks for
 * once it is there, so that it never waits for them.
 */
@Controller
class SimilarController {

    private final PracticeSearch search;
    private final SimilarPractices similar;

    SimilarController(PracticeSearch search, SimilarPractices similar) {
        this.search = search;
        this.similar = similar;
    }

    @GetMapping("/practices/{id}/similar")
    ModelAndView similar(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPartial,
            @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false")
                    boolean isWayBack,
            Reader reader) {
        try {
            return switch (search.find(id)) {
                case Lookup.Live live ->
                        new ModelAndView(
                                        isPartial && !isWayBack
                                                ? "similar/list :: items(level=3)"
                                                : "similar/list")
                                .addObject("id", id)
                                .addObject("practice", live.practice())
                                .addObject("heading", SimilarTitle.of(live.practice(), reader))
                                .addObject("similar", similar.of(live, reader.language()));
                case Lookup.Withdrawn _ ->
                        new ModelAndView("practice/withdrawn", HttpStatus.GONE)
                                .addObject("reason", null);
                case Lookup.Unknown _ -> new ModelAndView("practice/unknown", HttpStatus.NOT_FOUND);
            };
        } catch (SearchUnavailableException fault) {
            return SearchFaults.page(fault);
        }
    }
}
