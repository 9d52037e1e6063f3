package org.nmirf.bench.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts without anything that identifies, as recommendations and practices are written. */
final class OrdinaryTexts {

    private OrdinaryTexts() {}

    static List<AnnotatedText> read() {
        try (@Nullable InputStream stream =
                OrdinaryTexts.class.getResourceAsStream("ordinary.txt")) {
            if (stream == null) {
                throw new IllegalStateException("ordinary.txt is missing");
            }
            List<AnnotatedText> texts = new ArrayList<>();
            for (String line :
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#") && line.indexOf('\t') == 2) {
                    texts.add(
                            new AnnotatedText(line.substring(3), line.substring(0, 2), List.of()));
                }
            }
            return texts;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
