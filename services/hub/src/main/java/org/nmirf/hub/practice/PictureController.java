package org.nmirf.hub.practice;

import java.util.Base64;
import java.util.Optional;
import org.nmirf.disclosure.picture.PictureKind;
import org.nmirf.hub.search.IndexedAttachments.IndexedPicture;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.PictureLookup;
import org.nmirf.hub.search.SearchUnavailableException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves the pictures of practices, from the index alone. */
@Controller
class PictureController {

    private final PracticeSearch search;

    PictureController(PracticeSearch search) {
        this.search = search;
    }

    @GetMapping("/practices/{id}/pictures/{number:[1-9]}")
    ResponseEntity<byte[]> picture(
            @PathVariable String id,
            @PathVariable int number,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        try {
            return switch (search.picture(id, number)) {
                case PictureLookup.Live(var version, var picture) ->
                        answer(picture, "\"" + version + "-" + number + "\"", known);
                case PictureLookup.Gone _ -> ResponseEntity.status(HttpStatus.GONE).build();
                case PictureLookup.Unknown _ -> ResponseEntity.notFound().build();
            };
        } catch (SearchUnavailableException away) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    /** Kept by whoever likes, but asked again each time: what is taken back is gone at once. */
    private static ResponseEntity<byte[]> answer(IndexedPicture picture, String tag, String known) {
        var headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        headers.setETag(tag);
        if (known.equals(tag)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        byte[] bytes =
                Base64.getDecoder().decode(Optional.ofNullable(picture.content()).orElse(""));
        // By content: the type that was said goes into no header.
        Optional<PictureKind> kind = PictureKind.of(bytes);
        if (kind.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        headers.set(HttpHeaders.CONTENT_TYPE, kind.get().mediaType());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }
}
