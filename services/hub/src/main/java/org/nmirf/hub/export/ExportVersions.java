package org.nmirf.hub.export;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.SchemaNormalization;
import org.nmirf.schemas.Practice;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Versions of the software, of the record of a practice and of the vocabularies. */
final class ExportVersions {

    private static final String VOCABULARIES = "classpath*:/vocabularies/*.json";
    private static final int LETTERS = 12;

    private ExportVersions() {}

    /**
     * The versions of this process.
     *
     * @throws IOException when the vocabularies cannot be read
     */
    static Manifest.Versions read() throws IOException {
        return new Manifest.Versions(
                Objects.requireNonNullElse(
                        ExportVersions.class.getPackage().getImplementationVersion(),
                        "development"),
                HexFormat.of()
                        .toHexDigits(
                                SchemaNormalization.parsingFingerprint64(
                                        Practice.getClassSchema())),
                vocabularies());
    }

    private static String vocabularies() throws IOException {
        MessageDigest digest = ContentSum.sha256();
        var files = new PathMatchingResourcePatternResolver().getResources(VOCABULARIES);
        for (Resource file :
                Stream.of(files)
                        .sorted(Comparator.comparing(one -> String.valueOf(one.getFilename())))
                        .toList()) {
            try (InputStream content = file.getInputStream()) {
                digest.update(content.readAllBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    }
}
