package org.nmirf.node.publicdata;

import java.nio.charset.StandardCharsets;
import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.node.publicview.ShownRecommendations;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What programs ask for that follow or index the public site. */
@Controller
@OpenToAll
class RobotController {

    private final ShownRecommendations shown;
    private final PublicFeed feed;
    private final MessageSource messages;
    private final PublicAddress address;

    RobotController(
            ShownRecommendations shown,
            PublicFeed feed,
            MessageSource messages,
            PublicAddress address) {
        this.shown = shown;
        this.feed = feed;
        this.messages = messages;
        this.address = address;
    }

    @GetMapping("/public/feed.atom")
    ResponseEntity<byte[]> atom(Reader reader) {
        return answer(
                "application/atom+xml;charset=UTF-8",
                feed.atom(
                        shown.all(),
                        messages.getMessage("publicsite.title", null, reader.locale()),
                        reader.language()));
    }

    @GetMapping("/public/sitemap.xml")
    ResponseEntity<byte[]> siteMap() {
        return answer("application/xml;charset=UTF-8", feed.siteMap(shown.all()));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return answer(
                "text/plain;charset=UTF-8",
                """
                User-agent: *
                Allow: /public
                Allow: /css/
                Allow: /js/
                Allow: /images/
                Allow: /webjars/
                Disallow: /
                Sitemap: %s
                """
                        .formatted(address.at("/public/sitemap.xml")));
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
