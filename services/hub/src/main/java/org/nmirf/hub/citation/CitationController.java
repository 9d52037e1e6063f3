package org.nmirf.hub.citation;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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
    ResponseEntity<byte[]> bibtex(
            @PathVariable String id,
            @RequestParam(name = "text", defaultValue = "") String language,
            Reader reader) {
        return file(id, language, reader, "bib", "application/x-bibtex", BibtexEntry::of);
    }

    @GetMapping("/practices/{id:[^.]+}.ris")
    ResponseEntity<byte[]> ris(
            @PathVariable String id,
            @RequestParam(name = "text", defaultValue = "") String language,
            Reader reader) {
        String type = "application/x-research-info-systems";
        return file(id, language, reader, "ris", type, RisRecord::of);
    }

    private ResponseEntity<byte[]> file(
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
                case Lookup.Withdrawn _ -> ResponseEntity.status(HttpStatus.GONE).build();
                case Lookup.Unknown _ -> ResponseEntity.notFound().build();
            };
        } catch (SearchUnavailableException away) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }
}
