package org.nmirf.hub.practice;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.adoption.Adaptations;
import org.nmirf.hub.citation.Citation;
import org.nmirf.hub.citation.Citations;
import org.nmirf.hub.collection.PracticeCollections;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.security.Roles;
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
    private final Adaptations adaptations;
    private final PracticeCollections collections;

    PracticeController(
            PracticeSearch search,
            Citations citations,
            Histories histories,
            Adaptations adaptations,
            PracticeCollections collections) {
        this.search = search;
        this.citations = citations;
        this.histories = histories;
        this.adaptations = adaptations;
        this.collections = collections;
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
                                        Withdrawal.tellable(withdrawn.reason()).orElse(null))
                                .addObject("adopted", isAdopter(id));
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
                .addObject("collections", collections.with(live.id()))
                .addObject("history", histories.of(live, reader))
                .addObject("adoptions", adaptations.around(UUID.fromString(live.id()), reader));
    }

    /** A page notice for those who built on what was taken back. */
    private boolean isAdopter(String id) {
        return CurrentPerson.find()
                .filter(person -> person.hasRole(Roles.MEMBER))
                .map(CurrentPerson::country)
                .filter(CountryCode::isKnown)
                .map(CountryCode::new)
                .filter(country -> adaptations.isAdopter(UUID.fromString(id), country))
                .isPresent();
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
