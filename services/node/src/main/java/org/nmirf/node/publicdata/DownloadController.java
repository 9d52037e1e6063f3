package org.nmirf.node.publicdata;

import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.paper.PaperFormat;
import org.nmirf.node.paper.Workbooks;
import org.nmirf.node.publicview.PublicQuery;
import org.nmirf.node.publicview.ShownRecommendations;
import org.nmirf.node.publicview.ShownRecommendations.Shown;
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
    private final MadeFiles files;
    private final MessageSource messages;

    DownloadController(ShownRecommendations shown, MadeFiles files, MessageSource messages) {
        this.shown = shown;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping("/public/downloads/recommendations.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters) {
        var query = PublicQuery.of(parameters);
        return file(
                "csv",
                "text/csv;charset=UTF-8",
                files.get(
                        new MadeFiles.Asked(shown.all().stamp(), "csv", "", query),
                        () -> PublicFiles.csv(shown.search(query).items())));
    }

    @GetMapping("/public/downloads/recommendations.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam MultiValueMap<String, String> parameters, Reader reader) {
        var query = PublicQuery.of(parameters);
        Shown all = shown.all();
        return file(
                "xlsx",
                Workbooks.MEDIA_TYPE,
                files.get(
                        asked(all, "xlsx", query, reader),
                        () ->
                                PublicFiles.xlsx(
                                        shown.search(query).items(),
                                        title(reader),
                                        all.changedAt(),
                                        reader.language())));
    }

    @GetMapping("/public/downloads/recommendations.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam MultiValueMap<String, String> parameters, Reader reader) {
        var query = PublicQuery.of(parameters);
        Shown all = shown.all();
        return file(
                "pdf",
                PaperFormat.PDF.mediaType(),
                files.get(
                        asked(all, "pdf", query, reader),
                        () ->
                                PublicFiles.pdf(
                                        shown.search(query).items(),
                                        title(reader),
                                        all.changedAt(),
                                        reader)));
    }

    private String title(Reader reader) {
        return messages.getMessage("publicsite.list", null, reader.locale());
    }

    private static MadeFiles.Asked asked(
            Shown all, String extension, PublicQuery query, Reader reader) {
        return new MadeFiles.Asked(all.stamp(), extension, reader.language().code(), query);
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
