package org.nmirf.hub.vocabulary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** The vocabularies as files; each is written once, since only a release changes them. */
@Component
class SkosFiles {

    private static final String ALL = "";

    private final Vocabularies vocabularies;
    private final SkosTitles titles;
    private final ConceptUris uris;
    private final Map<String, File> files = new ConcurrentHashMap<>();

    SkosFiles(Vocabularies vocabularies, SkosTitles titles, ConceptUris uris) {
        this.vocabularies = vocabularies;
        this.titles = titles;
        this.uris = uris;
    }

    /**
     * A file.
     *
     * @param tag changes whenever the bytes do
     */
    // Written once and given to answers only: nobody changes the bytes.
    @SuppressWarnings("ArrayRecordComponent")
    record File(byte[] bytes, String tag) {}

    /** All vocabularies in one. */
    File all(SkosForm form) {
        return files.computeIfAbsent(ALL + form, key -> write(vocabularies.names(), form));
    }

    /** One vocabulary, or empty when there is none of that name. */
    Optional<File> one(String name, SkosForm form) {
        return vocabularies.names().contains(name)
                ? Optional.of(files.computeIfAbsent(name + form, key -> write(List.of(name), form)))
                : Optional.empty();
    }

    private File write(List<String> names, SkosForm form) {
        var those = names.stream().map(vocabularies::vocabulary).toList();
        byte[] bytes =
                switch (form) {
                    case XML -> SkosXml.write(those, titles, uris);
                    case JSON -> SkosJson.write(those, titles, uris);
                };
        return new File(bytes, "\"" + digest(bytes) + "\"");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
