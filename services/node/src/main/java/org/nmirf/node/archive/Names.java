package org.nmirf.node.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** What entries of an archive are called. */
final class Names {

    static final List<String> READMES =
            List.of(
                    "README.txt",
                    "README.ar.txt",
                    "README.es.txt",
                    "README.fr.txt",
                    "README.pt.txt");

    private static final Pattern ALLOWED =
            Pattern.compile(
                    "manifest\\.json|README(\\.[a-z]{2})?\\.txt"
                            + "|data/[a-z_]{1,63}\\.ndjson|files/[0-9a-f]{64}");

    private Names() {}

    static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }

    static String rows(String table) {
        return "data/" + table + ".ndjson";
    }

    static String file(String sha256) {
        return "files/" + sha256;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
