package org.nmirf.hub.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;

/** A manifest in words: label, value, and the name by which programs find the line again. */
record ManifestLines(Language reader, MessageSource messages) {

    List<List<String>> of(Manifest manifest) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line("kind", manifest.kind()));
        lines.add(line("site", manifest.site()));
        lines.add(line("made", manifest.made()));
        manifest.query().forEach(one -> lines.add(line("query", one)));
        lines.add(line("address", manifest.site() + manifest.address()));
        lines.add(line("texts", String.join(", ", manifest.texts())));
        lines.add(line("found", Long.toString(manifest.found())));
        lines.add(line("number", Integer.toString(manifest.number())));
        if (manifest.isCut()) {
            lines.add(line("cut", say("cut.text")));
        }
        lines.add(line("application", manifest.versions().application()));
        lines.add(line("schema", manifest.versions().schema()));
        lines.add(line("vocabularies", manifest.versions().vocabularies()));
        if (manifest.licence() != null) {
            lines.add(line("licence", Objects.requireNonNull(manifest.licence())));
        }
        lines.add(line("sha256", manifest.sha256()));
        lines.add(line("use", say("use.text")));
        return lines;
    }

    private List<String> line(String key, String value) {
        return List.of(say(key), value, key);
    }

    private String say(String key) {
        return messages.getMessage("export.manifest." + key, null, Locale.of(reader.code()));
    }
}
