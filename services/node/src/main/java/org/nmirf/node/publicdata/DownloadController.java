package org.nmirf.node.publicdata;

import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.paper.PaperFormat;
import org.nmirf.node.paper.Workbooks;
import org.nmirf.node.publicview.PublicQuery;
import org.nmirf.node.publicview.ShownRecommendations;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of what the public sees, narrowed as the list is. */
@Controller("publicDownloadController")
@OpenToAll
class DownloadController {

    private final ShownRecommendations shown;
    private final MessageSource messages;

    DownloadController(ShownRecommendations shown, MessageSource messages) {
        this.shown = shown;
        this.messages = messages;
    }

    @GetMapping("/public/downloads/recommendations.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters) {
        var found = shown.search(PublicQuery.of(parameters));
        return file("csv", "text/csv;charset=UTF-8", PublicFiles.csv(found.items()));
    }

    @GetMapping("/public/downloads/recommendations.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam MultiValueMap<String, String> parameters, Reader reader) {
        var found = shown.search(PublicQuery.of(parameters));
        return file(
                "xlsx",
                Workbooks.MEDIA_TYPE,
                PublicFiles.xlsx(
                        found.items(),
                        messages.getMessage("publicsite.list", null, reader.locale()),
                        shown.all().changedAt(),
                        reader.language()));
    }

    @GetMapping("/public/downloads/recommendations.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam MultiValueMap<String, String> parameters, Reader reader) {
        var found = shown.search(PublicQuery.of(parameters));
        return file(
                "pdf",
                PaperFormat.PDF.mediaType(),
                PublicFiles.pdf(
                        found.items(),
                        messages.getMessage("publicsite.list", null, reader.locale()),
                        shown.all().changedAt(),
                        reader));
    }

    private static ResponseEntity<byte[]> file(String extension, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"recommendations." + extension + "\"")
                .body(content);
    }
}
