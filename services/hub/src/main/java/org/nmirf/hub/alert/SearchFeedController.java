package org.nmirf.hub.alert;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.feed.SearchFeed;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.web.language.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A feed for one person, in their language, under an address that they alone know. It holds what
 * the public feed of the same search holds: the token hides for what somebody looks.
 */
@RestController
@Hidden
class SearchFeedController {

    private final SavedSearches searches;
    private final StoredQuery queries;
    private final SearchFeed feed;
    private final PublicAddress site;

    SearchFeedController(
            SavedSearches searches, StoredQuery queries, SearchFeed feed, PublicAddress site) {
        this.searches = searches;
        this.queries = queries;
        this.feed = feed;
        this.site = site;
    }

    @GetMapping(
            path = "/feeds/searches/{token}.atom",
            produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    ResponseEntity<byte[]> feed(
            @PathVariable UUID token, @RequestParam(defaultValue = "") String before) {
        return searches.byToken(token)
                .filter(search -> search.wish().way() == Way.FEED)
                .filter(search -> search.progress().stopped() == null)
                .flatMap(search -> page(search, before))
                .map(SearchFeedController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<byte[]> page(SavedSearch search, String before) {
        Language language = search.wish().language();
        Optional<PracticeQuery> query = queries.read(search.wish().search(), language);
        String address = AlertPages.feed(site, search);
        return query.flatMap(one -> feed.page(one, language, before, site.base(), address));
    }

    private static ResponseEntity<byte[]> answer(byte[] atom) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(atom);
    }
}
