package org.nmirf.node.archive;

import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param country whose it is: ISO 3166-1 alpha-2, lower case
 * @param node version of the node that wrote it
 * @param schema changes of the tables that the node had made
 * @param madeAt when, in UTC
 */
public record Manifest(
        String format,
        int version,
        String country,
        String node,
        String schema,
        String madeAt,
        List<Entry> entries) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "nmirf-node-archive";
    static final int VERSION = 1;

    /** Copies the entries. */
    public Manifest {
        if (country.isEmpty() || schema.isEmpty()) {
            throw new IllegalArgumentException("A manifest names country and schema");
        }
        entries = List.copyOf(entries);
    }

    /**
     * One entry beside the manifest.
     *
     * @param size in bytes
     * @param sha256 of its bytes
     * @param rows how many it holds; 0 if it holds none
     */
    public record Entry(String name, long size, String sha256, long rows) {

        /** Checks that it says something. */
        public Entry {
            if (name.isEmpty() || sha256.isEmpty() || size < 0 || rows < 0) {
                throw new IllegalArgumentException("An entry has a name, a hash and counts");
            }
        }
    }
}
