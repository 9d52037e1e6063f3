package org.nmirf.hub.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.nmirf.hub.search.Names;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds the writer of a form. */
@Component
class ExportWriters {

    // Of its own: what the site sends elsewhere must not change files.
    private final JsonMapper json = JsonMapper.builder().build();

    private final Names names;
    private final MessageSource messages;

    ExportWriters(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    String say(String key, Language reader) {
        return messages.getMessage(key, null, Locale.of(reader.code()));
    }

    ExportWriter of(Export export, OutputStream out) throws IOException {
        return switch (export.form()) {
            case CSV -> new CsvExport(out, json);
            case JSON -> new JsonExport(out, json);
            case XLSX -> {
                Language reader = export.reader();
                yield new XlsxExport(
                        out,
                        reader,
                        ExportNames.words(reader, names, messages),
                        new ManifestLines(reader, messages));
            }
        };
    }
}
