package org.nmirf.node.concordance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files of this package. */
final class DataFile {

    private DataFile() {}

    /**
     * The content of a file.
     *
     * @param name without folder and ending
     * @throws UncheckedIOException when it cannot be read
     */
    static <T> T read(String name, Class<T> type) {
        String path = "concordance/" + name + ".json";
        try (InputStream content = new ClassPathResource(path).getInputStream()) {
            return JsonMapper.builder().build().readValue(content, type);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + path, fault);
        }
    }
}
