package org.nmirf.node.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nmirf.node.incoming.IncomingFile.Format;
import org.nmirf.web.testing.MessageChecks;

class IncomingWordsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java/org/nmirf/node/incoming");
    private static final Pattern REFUSAL = Pattern.compile("\"(incoming\\.[a-z-]+)\"");
    private static final Pattern REMARK =
            Pattern.compile("(?:remarks\\.add|Remark\\.of)\\(\\s*\"\\w+\",\\s*\"([a-z-]+)\"");

    @Test
    void hasWordsForEveryReasonRemarkAndFormat() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String code : sources()) {
            REFUSAL.matcher(code)
                    .results()
                    .forEach(found -> wanted.add("refusal." + found.group(1)));
            REMARK.matcher(code)
                    .results()
                    .forEach(found -> wanted.add("incoming.remark." + found.group(1)));
        }
        for (Format format : Format.values()) {
            wanted.add("incoming.format." + format);
        }

        assertThat(wanted).hasSizeGreaterThan(30);
        assertThat(MessageChecks.keys(MESSAGES, "incoming")).isEqualTo(wanted);
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.list(SOURCES)) {
            List<Path> paths = files.toList();
            return paths.stream().map(IncomingWordsTests::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
