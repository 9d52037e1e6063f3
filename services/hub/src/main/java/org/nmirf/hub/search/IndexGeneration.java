package org.nmirf.hub.search;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.nmirf.hub.analysis.ResourceFile;
import org.nmirf.hub.concept.ConceptFinder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells indices apart that were made with other settings, another mapping or other vocabularies. A
 * release that changes any of these finds no index of its own and has one rebuilt, instead of
 * reading an old one wrongly.
 */
final class IndexGeneration {

    private static final int LENGTH = 8;

    private IndexGeneration() {}

    /** A few letters and digits, the same for everything that makes the same index. */
    static String of(Map<String, Object> settings, Map<String, Object> mapping) {
        JsonMapper sorted =
                JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(sorted.writeValueAsBytes(settings));
            digest.update(sorted.writeValueAsBytes(mapping));
            for (String vocabulary : ConceptFinder.SUBJECTS) {
                digest.update(ResourceFile.bytes("/vocabularies/" + vocabulary + ".json"));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
