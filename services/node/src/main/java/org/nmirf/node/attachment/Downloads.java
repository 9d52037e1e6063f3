package org.nmirf.node.attachment;

import java.nio.charset.StandardCharsets;
import org.nmirf.disclosure.picture.Picture;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Gives bytes back so that no browser takes them for a page. */
public final class Downloads {

    private Downloads() {}

    /** A file as it came, to be saved and never shown. */
    static ResponseEntity<byte[]> file(Attachment attachment, byte[] content) {
        return file(
                attachment.name().isEmpty() ? attachment.id().toString() : attachment.name(),
                content);
    }

    /** A file of that name, to be saved and never shown. */
    public static ResponseEntity<byte[]> file(String name, byte[] content) {
        var headers = sealed();
        headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
        return ResponseEntity.ok().headers(headers).body(content);
    }

    /** A picture that was drawn anew, to be looked at. */
    public static ResponseEntity<byte[]> picture(Picture picture) {
        var headers = sealed();
        headers.setContentType(MediaType.parseMediaType(picture.mediaType()));
        return ResponseEntity.ok().headers(headers).body(picture.bytes());
    }

    private static HttpHeaders sealed() {
        var headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noStore());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }
}
