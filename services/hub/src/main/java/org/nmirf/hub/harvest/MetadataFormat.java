package org.nmirf.hub.harvest;

import java.util.Arrays;
import java.util.Optional;

/** In which form a record can be had. */
enum MetadataFormat {
    /** Unqualified Dublin Core, which every repository has. */
    OAI_DC(
            "oai_dc",
            "http://www.openarchives.org/OAI/2.0/oai_dc/",
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
    /** Everything that is public of a practice. */
    PRACTICE("practice", "urn:nmirf:practice:1", "/schemas/practice-1.xsd");

    private final String prefix;
    private final String namespace;
    private final String schema;

    MetadataFormat(String prefix, String namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    String prefix() {
        return prefix;
    }

    String namespace() {
        return namespace;
    }

    /** Address of its schema, for a site at that address. */
    String schema(String base) {
        return schema.startsWith("/") ? base + schema : schema;
    }

    static Optional<MetadataFormat> find(String prefix) {
        return Arrays.stream(values()).filter(format -> format.prefix.equals(prefix)).findFirst();
    }
}
