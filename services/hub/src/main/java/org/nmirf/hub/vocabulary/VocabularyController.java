package org.nmirf.hub.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nmirf.hub.figures.CountedCodes;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.FacetCount;
import org.nmirf.hub.search.Found;
import org.nmirf.hub.search.Order;
import org.nmirf.hub.search.Periods;
import org.nmirf.hub.search.Portion;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.vocabulary.ConceptPage.Practices;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.nmirf.web.vocabulary.Vocabulary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The vocabularies as pages. A program that asks for data is sent to the data. */
@Controller
class VocabularyController {

    private static final int NEWEST = 5;

    private final PracticeSearch search;
    private final Vocabularies vocabularies;
    private final ConceptUris uris;
    private final CountedCodes counted;

    VocabularyController(
            PracticeSearch search,
            Vocabularies vocabularies,
            ConceptUris uris,
            CountedCodes counted) {
        this.search = search;
        this.vocabularies = vocabularies;
        this.uris = uris;
        this.counted = counted;
    }

    @GetMapping("/vocabularies")
    ModelAndView all(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        Optional<SkosForm> form = SkosForm.wanted(accept);
        return form.isPresent()
                ? elsewhere("/vocabularies", form.get())
                : new ModelAndView("vocabulary/list")
                        .addObject(
                                "vocabularies",
                                vocabularies.names().stream()
                                        .map(vocabularies::vocabulary)
                                        .toList());
    }

    @GetMapping("/vocabularies/{name:[a-z-]+}")
    ModelAndView one(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            Reader reader) {
        if (!vocabularies.names().contains(name)) {
            return unknown();
        }
        Optional<SkosForm> form = SkosForm.wanted(accept);
        if (form.isPresent()) {
            return elsewhere("/vocabularies/" + name, form.get());
        }
        Optional<Facet> facet = facet(name);
        Optional<Map<String, Long>> counts =
                facet.flatMap(one -> SearchFaults.orEmpty(() -> counts(one, reader)));
        return new ModelAndView("vocabulary/one")
                .addObject("isSearchAway", facet.isPresent() && counts.isEmpty())
                .addObject(
                        "vocabulary",
                        VocabularyPage.of(
                                vocabularies.vocabulary(name),
                                counts.isPresent(),
                                counts.orElse(Map.of()),
                                reader));
    }

    @GetMapping("/vocabularies/{name:[a-z-]+}/{code}")
    ModelAndView concept(
            @PathVariable String name,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            Reader reader) {
        if (!vocabularies.names().contains(name)) {
            return unknown();
        }
        Vocabulary vocabulary = vocabularies.vocabulary(name);
        Optional<Concept> concept = vocabulary.find(code);
        if (concept.isEmpty()) {
            return unknown();
        }
        Optional<SkosForm> form = SkosForm.wanted(accept);
        if (form.isPresent()) {
            return elsewhere("/vocabularies/" + name, form.get());
        }
        Optional<Facet> facet = facet(name);
        Optional<Practices> practices =
                facet.flatMap(one -> SearchFaults.orEmpty(() -> practices(one, code, reader)));
        return new ModelAndView("vocabulary/concept")
                .addObject("isSearchAway", facet.isPresent() && practices.isEmpty())
                .addObject(
                        "concept",
                        ConceptPage.of(
                                vocabulary,
                                concept.get(),
                                uris.concept(name, code),
                                practices.orElse(null),
                                counted::isCounted,
                                reader));
    }

    private Practices practices(Facet facet, String code, Reader reader) {
        Found found =
                search.search(
                        new PracticeQuery(
                                "",
                                Map.of(facet, List.of(code)),
                                Map.of(),
                                Periods.ALWAYS,
                                Order.NEWEST,
                                reader.language(),
                                null),
                        Portion.of(NEWEST));
        String address = SearchAddress.of(facet, code);
        return new Practices(
                found.total(),
                found.practices(),
                address,
                // Feed readers send no cookie: without it they would read English.
                "/feeds/practices.atom"
                        + address.substring(address.indexOf('?'))
                        + "&lang="
                        + reader.language().code());
    }

    /** The counts that the search page shows, and no others. */
    private Map<String, Long> counts(Facet facet, Reader reader) {
        return search
                .search(PracticeQuery.everything(reader.language()), Portion.of(1, facet))
                .counts(facet)
                .stream()
                .collect(Collectors.toMap(FacetCount::code, FacetCount::count));
    }

    private static Optional<Facet> facet(String vocabulary) {
        return Arrays.stream(Facet.values())
                .filter(one -> one.vocabulary().filter(vocabulary::equals).isPresent())
                .findFirst();
    }

    private static ModelAndView elsewhere(String address, SkosForm form) {
        var there = new RedirectView(address + form.suffix(), true);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return new ModelAndView(there);
    }

    private static ModelAndView unknown() {
        return new ModelAndView("vocabulary/unknown", HttpStatus.NOT_FOUND);
    }
}
