package org.nmirf.hub.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** In which form SKOS is written. */
enum SkosForm {
    /** RDF/XML. */
    XML("application/rdf+xml", ".rdf"),
    /** JSON-LD. */
    JSON("application/ld+json", ".jsonld");

    private final String type;
    private final String suffix;

    SkosForm(String type, String suffix) {
        this.type = type;
        this.suffix = suffix;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** End of its addresses. */
    String suffix() {
        return suffix;
    }

    /** The form that a program prefers; empty for everybody who takes a page as gladly. */
    static Optional<SkosForm> wanted(String accept) {
        try {
            var types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            return types.stream()
                    .filter(one -> !one.isWildcardType())
                    .max(
                            (one, other) ->
                                    Double.compare(one.getQualityValue(), other.getQualityValue()))
                    .flatMap(
                            best ->
                                    Stream.of(values())
                                            .filter(form -> best.equalsTypeAndSubtype(form.type()))
                                            .findFirst());
        } catch (InvalidMediaTypeException | InvalidMimeTypeException nothing) {
            return Optional.empty();
        }
    }
}
