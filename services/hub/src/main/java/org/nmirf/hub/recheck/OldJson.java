package org.nmirf.hub.recheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.export.ContentSum;
import org.nmirf.hub.recheck.ForeignFileException.Reason;
import org.nmirf.hub.recheck.OldExport.Collected;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file, one practice at a time; spaces and lines in it do not matter. */
final class OldJson {

    /** Keeps no names: a file can have a new one in each place. */
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                                    .build())
                    .build();

    /** Depth of the list of practices. */
    private static final int IN_PRACTICES = 2;

    /** A practice has a few hundred; a manifest six for each of 10,000. */
    private static final int MOST_TOKENS = 100_000;

    /** Longest practice in bytes: nine texts of 20,000 characters in each of its languages. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private final Collected collected = new Collected();
    private final ContentSum sum = new ContentSum();
    private @Nullable JsonNode manifest;
    private boolean hasPractices;

    private OldJson() {}

    static OldExport read(byte[] content) {
        var file = new OldJson();
        try (JsonParser parser = JSON.createParser(content)) {
            refuseLargeParts(parser);
        }
        try (JsonParser parser = JSON.createParser(content)) {
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

    /** Before any of them is held in memory: what is read next to each other is one practice. */
    private static void refuseLargeParts(JsonParser parser) {
        int tokens = 0;
        long from = 0;
        while (parser.nextToken() != null) {
            tokens++;
            boolean isOver = parser.streamReadContext().getNestingDepth() <= IN_PRACTICES;
            if (tokens > MOST_TOKENS || (isOver && place(parser) - from > LONGEST)) {
                throw new ForeignFileException(Reason.FOREIGN);
            }
            if (isOver) {
                tokens = 0;
                from = place(parser);
            }
        }
    }

    private static long place(JsonParser parser) {
        TokenStreamLocation place = parser.currentLocation();
        return Math.max(place.getByteOffset(), place.getCharOffset());
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
