package org.nmirf.hub.practice;

import jakarta.servlet.http.HttpServletResponse;
import org.nmirf.hub.citation.Citation;
import org.nmirf.hub.citation.Citations;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a practice. */
@Controller
class PracticeController {

    private final PracticeSearch search;
    private final Citations citations;
    private final Histories histories;

    PracticeController(PracticeSearch search, Citations citations, Histories histories) {
        this.search = search;
        this.citations = citations;
        this.histories = histories;
    }

    @GetMapping("/practices/{id}")
    ModelAndView practice(
            @PathVariable String id,
            @RequestParam(name = "text", defaultValue = "") String language,
            Reader reader,
            HttpServletResponse response) {
        try {
            return switch (search.find(id)) {
                case Lookup.Live live -> {
                    Citation citation = citations.of(live, language, reader);
                    link(citation, response);
                    yield page(live, citation, reader);
                }
                case Lookup.Withdrawn withdrawn ->
                        new ModelAndView("practice/withdrawn", HttpStatus.GONE)
                                .addObject(
                                        "reason",
                                        Withdrawal.tellable(withdrawn.reason()).orElse(null));
                case Lookup.Unknown _ -> new ModelAndView("practice/unknown", HttpStatus.NOT_FOUND);
            };
        } catch (SearchUnavailableException fault) {
            return SearchFaults.page(fault);
        }
    }

    private ModelAndView page(Lookup.Live live, Citation citation, Reader reader) {
        var mechanism = citations.mechanism(live.practice());
        return new ModelAndView("practice/detail")
                .addObject(
                        "practice", PracticePage.of(live, mechanism, citation.language(), reader))
                .addObject("citation", citation)
                .addObject("share", citation)
                .addObject("history", histories.of(live, reader));
    }

    /** RFC 8574 for the address to cite, and where programs find the reference itself. */
    private static void link(Citation citation, HttpServletResponse response) {
        response.addHeader(HttpHeaders.LINK, "<" + citation.url() + ">; rel=\"cite-as\"");
        response.addHeader(
                HttpHeaders.LINK,
                "<"
                        + citation.file("bib")
                        + ">; rel=\"describedby\"; type=\"application/x-bibtex\"");
        response.addHeader(
                HttpHeaders.LINK,
                "<"
                        + citation.file("ris")
                        + ">; rel=\"describedby\";"
                        + " type=\"application/x-research-info-systems\"");
    }
}
