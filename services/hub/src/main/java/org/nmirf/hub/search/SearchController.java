package org.nmirf.hub.search;

import java.util.List;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search page. */
@Controller
class SearchController {

    private final PracticeSearch search;
    private final QueryReader queries;
    private final Names names;

    SearchController(PracticeSearch search, QueryReader queries, Names names) {
        this.search = search;
        this.queries = queries;
        this.names = names;
    }

    @GetMapping("/search")
    ModelAndView search(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPartial,
            @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false")
                    boolean isWayBack,
            Reader reader) {
        PracticeQuery query = queries.readPage(parameters, reader.language()).query();
        try {
            Found found = search.search(query);
            return new ModelAndView(
                            isPartial && !isWayBack ? "search/list :: results" : "search/list")
                    .addObject("search", SearchPage.of(query, found, names))
                    .addObject("waysOut", waysOut(query, found));
        } catch (SearchUnavailableException fault) {
            return SearchFaults.page(fault);
        }
    }

    private List<WayOut> waysOut(PracticeQuery query, Found found) {
        return found.total() == 0 ? WayOut.of(query, search::count) : List.of();
    }
}
