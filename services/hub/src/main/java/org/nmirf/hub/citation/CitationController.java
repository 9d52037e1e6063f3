package org.nmirf.hub.citation;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.nmirf.hub.caching.Fresh;
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

/** Gives the reference to a practice as a file for programs that manage references. */
@Controller
class CitationController {

    private final PracticeSearch search;
    private final Citations citations;

    CitationController(PracticeSearch search, Citations citations) {
        this.search = search;
        this.citations = citations;
    }

    @GetMapping("/practices/{id:[^.]+}.bib")
    Object bibtex(
            @PathVariable String id,
            @RequestParam(name = "text", defaultValue = "") String language,
            Reader reader) {
        return file(id, language, reader, "bib", "application/x-bibtex", BibtexEntry::of);
    }

    @GetMapping("/practices/{id:[^.]+}.ris")
    Object ris(
            @PathVariable String id,
            @RequestParam(name = "text", defaultValue = "") String language,
            Reader reader) {
        String type = "application/x-research-info-systems";
        return file(id, language, reader, "ris", type, RisRecord::of);
    }

    /** The file, or a page that says why there is none. */
    private Object file(
            String id,
            String language,
            Reader reader,
            String ending,
            String type,
            Function<Citation, String> form) {
        try {
            return switch (search.find(id)) {
                case Lookup.Live live ->
                        Fresh.inLanguage()
                                .header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"practice-"
                                                + live.id()
                                                + "."
                                                + ending
                                                + "\"")
                                .body(
                                        form.apply(citations.of(live, language, reader))
                                                .getBytes(StandardCharsets.UTF_8));
                case Lookup.Withdrawn _ -> new ModelAndView("practice/withdrawn", HttpStatus.GONE);
                case Lookup.Unknown _ -> new ModelAndView("practice/unknown", HttpStatus.NOT_FOUND);
            };
        } catch (SearchUnavailableException away) {
            return SearchFaults.page(away);
        }
    }
}
