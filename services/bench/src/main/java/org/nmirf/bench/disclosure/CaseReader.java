package org.nmirf.bench.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads annotated cases: a JSON object a line, offsets in code points. */
final class CaseReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseReader() {}

    static List<AnnotatedText> read(Path file, String language) throws IOException {
        List<AnnotatedText> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                cases.add(annotated(JSON.readTree(line), language));
            }
        }
        return cases;
    }

    private static AnnotatedText annotated(JsonNode node, String language) {
        String text = node.path("text").asString("");
        List<AnnotatedText.Mention> mentions = new ArrayList<>();
        for (JsonNode entity : node.path("entities")) {
            String need = entity.path("identifier").asString("");
            mentions.add(
                    new AnnotatedText.Mention(
                            text.offsetByCodePoints(0, entity.path("start").asInt(0)),
                            text.offsetByCodePoints(0, entity.path("end").asInt(0)),
                            entity.path("type").asString("OTHER"),
                            entity.path("entity").asString(""),
                            switch (need) {
                                case "DIRECT" -> AnnotatedText.Need.DIRECT;
                                case "QUASI" -> AnnotatedText.Need.QUASI;
                                default -> AnnotatedText.Need.NONE;
                            }));
        }
        return new AnnotatedText(text, language, List.copyOf(mentions));
    }
}
