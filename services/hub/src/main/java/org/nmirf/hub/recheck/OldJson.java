package org.nmirf.hub.recheck;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.export.ContentSum;
import org.nmirf.hub.recheck.ForeignFileException.Reason;
import org.nmirf.hub.recheck.OldExport.Collected;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file, one practice at a time; spaces and lines in it do not matter. */
final class OldJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Collected collected = new Collected();
    private final ContentSum sum = new ContentSum();
    private @Nullable JsonNode manifest;
    private boolean hasPractices;

    private OldJson() {}

    static OldExport read(InputStream in) {
        var file = new OldJson();
        try (JsonParser parser = JSON.createParser(in)) {
            file.read(parser);
        }
        JsonNode manifest = file.manifest;
        if (!file.hasPractices) {
            throw new ForeignFileException(Reason.FOREIGN);
        }
        return new OldExport(
                List.copyOf(file.collected.all()),
                OldExport.compare(text(manifest, "sha256"), file.sum.end()),
                text(manifest, "made"));
    }

    private void read(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("practices") && value == JsonToken.START_ARRAY) {
                hasPractices = true;
                practices(parser);
            } else if (member.equals("manifest")) {
                manifest = parser.readValueAsTree();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void practices(JsonParser parser) {
        sum.add("[");
        boolean isFirst = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode practice = parser.readValueAsTree();
            if (!isFirst) {
                sum.add(",");
            }
            isFirst = false;
            sum.add(JSON.writeValueAsBytes(practice));
            collected.add(practice.path("id").asString(""), practice.path("version").asString(""));
        }
        sum.add("]");
    }

    private static @Nullable String text(@Nullable JsonNode manifest, String member) {
        return manifest == null || !manifest.path(member).isString()
                ? null
                : manifest.path(member).asString();
    }
}
