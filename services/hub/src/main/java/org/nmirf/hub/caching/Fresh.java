package org.nmirf.hub.caching;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers that whoever likes may keep, and asks for again each time: what is taken back is gone at
 * once.
 */
public final class Fresh {

    private Fresh() {}

    /** An answer that is the same for everybody. */
    public static ResponseEntity.BodyBuilder ok() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePublic());
    }

    /** An answer in the language of whoever asks. */
    public static ResponseEntity.BodyBuilder inLanguage() {
        return ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE);
    }
}
