package org.nmirf.hub.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself: where it comes from, what was asked for, what it holds, and a sum by
 * which anybody can see that nobody changed it.
 *
 * @param kind always {@value #KIND}
 * @param site address of the hub
 * @param made day in UTC
 * @param form csv, xlsx or json
 * @param query what was asked for, in words
 * @param address the same as an address of the search page, without the site
 * @param texts languages that were asked for, "all" or "shown"
 * @param found practices that fitted
 * @param number practices in the file
 * @param isCut whether more fitted than one file takes
 * @param versions of the software and of what codes and records mean
 * @param licence terms under which it may be used, or null when the hub states none
 * @param sha256 sum over the content, in hexadecimal
 * @param over what the sum is over: the bytes of practices.csv; the member practices as compact
 *     JSON in UTF-8; or the first sheet as comma-separated text (RFC 4180) in UTF-8
 * @param practices id and version of each, in the order of the file
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Manifest(
        @Schema(example = KIND) String kind,
        String site,
        @Schema(example = "2026-03-05") String made,
        @Schema(example = "csv") String form,
        List<String> query,
        @Schema(example = "/search?q=focal%20points") String address,
        List<String> texts,
        long found,
        int number,
        boolean isCut,
        Versions versions,
        @Nullable String licence,
        String sha256,
        String over,
        List<Held> practices) {

    /** By which a file is known. */
    public static final String KIND = "nmirf-practices";

    /** Copies the lists. */
    public Manifest {
        query = List.copyOf(query);
        texts = List.copyOf(texts);
        practices = List.copyOf(practices);
    }

    /** A practice in the file. */
    public record Held(String id, long version) {}

    /**
     * What the content means is said by these.
     *
     * @param application version of the hub
     * @param schema fingerprint of the record of a practice (Avro CRC-64)
     * @param vocabularies first letters of the SHA-256 over all vocabularies
     */
    public record Versions(String application, String schema, String vocabularies) {}
}
