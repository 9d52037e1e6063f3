package org.nmirf.hub.vocabulary;

import org.nmirf.hub.change.ChangeSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Names of vocabularies and concepts that last as long as the network's domain name. */
@Component
class ConceptUris {

    private final String authority;

    ConceptUris(ChangeSettings settings) {
        this.authority = settings.authority();
    }

    /** Of a vocabulary. */
    String scheme(String vocabulary) {
        return uri(vocabulary);
    }

    /** Of a concept. */
    String concept(String vocabulary, String code) {
        return uri(vocabulary, code);
    }

    private String uri(String... path) {
        return UriComponentsBuilder.newInstance()
                .scheme("https")
                .host(authority)
                .pathSegment("vocabularies")
                .pathSegment(path)
                .encode()
                .toUriString();
    }
}
