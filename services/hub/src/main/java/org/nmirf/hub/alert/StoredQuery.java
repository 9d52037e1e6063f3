package org.nmirf.hub.alert;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.QueryReader;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads a search from the address under which it was stored. */
@Component
class StoredQuery {

    private static final String PAGE = "/search";

    private final QueryReader queries;

    StoredQuery(QueryReader queries) {
        this.queries = queries;
    }

    /** What a form or the search page asks for, without what cannot be read. */
    PracticeQuery of(MultiValueMap<String, String> parameters, Language reader) {
        return queries.readPage(parameters, reader).query().readBy(reader);
    }

    /** The address to store. */
    static String address(PracticeQuery query) {
        return SearchAddress.first(query);
    }

    /**
     * The search of an address; empty if it cannot be read whole: without one of its conditions it
     * would find what nobody asked for.
     */
    Optional<PracticeQuery> read(String address, Language reader) {
        if (!address.equals(PAGE) && !address.startsWith(PAGE + "?")) {
            return Optional.empty();
        }
        try {
            var reading = queries.readPage(parameters(address), reader);
            return reading.rejected().isEmpty()
                    ? Optional.of(reading.query().readBy(reader))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static MultiValueMap<String, String> parameters(String address) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build(true)
                .getQueryParams()
                .forEach(
                        (name, values) ->
                                values.forEach(
                                        value ->
                                                parameters.add(
                                                        name,
                                                        value == null ? "" : decoded(value))));
        return parameters;
    }

    private static String decoded(String value) {
        return UriUtils.decode(value, StandardCharsets.UTF_8);
    }
}
