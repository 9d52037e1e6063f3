package org.nmirf.hub.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object: the practices, one a line, and behind them the manifest. */
final class JsonExport implements ExportWriter {

    /** Member with the practices. */
    static final String PRACTICES = "practices";

    /** Member with what the file says of itself. */
    static final String MANIFEST = "manifest";

    private final OutputStream out;
    private final JsonMapper json;
    private final ContentSum sum = new ContentSum();
    private boolean isFirst = true;

    JsonExport(OutputStream out, JsonMapper json) throws IOException {
        this.out = out;
        this.json = json;
        print("{\"" + PRACTICES + "\":");
        content("[");
    }

    @Override
    public void add(ExportedPractice practice) throws IOException {
        if (!isFirst) {
            content(",");
        }
        isFirst = false;
        // Not part of the sum: it is over compact JSON.
        print("\n");
        byte[] bytes = json.writeValueAsBytes(practice);
        sum.add(bytes);
        out.write(bytes);
    }

    private void content(String text) throws IOException {
        sum.add(text);
        print(text);
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end(Function<String, Manifest> manifest) throws IOException {
        content("]");
        print(",\n\"" + MANIFEST + "\":");
        out.write(json.writeValueAsBytes(manifest.apply(sum.end())));
        print("}\n");
        out.flush();
    }
}
