package org.nmirf.node.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Source;

/** Names the fields in which two versions differ, for people who read a report. */
final class Changed {

    private static final Map<String, Function<Source, Object>> FIELDS = fields();

    private Changed() {}

    private static Map<String, Function<Source, Object>> fields() {
        Map<String, Function<Source, Object>> fields = new LinkedHashMap<>();
        fields.put("kind", Source::kind);
        fields.put("reference", Source::reference);
        fields.put("body", Source::body);
        fields.put("symbol", Source::symbol);
        fields.put("date", source -> String.valueOf(source.date()));
        fields.put("paragraph", Source::paragraph);
        fields.put("limbs", Source::limbs);
        fields.put("texts", Source::texts);
        fields.put("review", source -> String.valueOf(source.review()));
        fields.put("themes", Source::themes);
        fields.put("groups", Source::groups);
        fields.put("sdgs", Source::sdgs);
        fields.put("category", Source::category);
        fields.put("id", source -> String.valueOf(source.annotationId()));
        return fields;
    }

    static List<String> between(Recommendation before, Recommendation after) {
        List<String> changed = new ArrayList<>();
        FIELDS.forEach(
                (name, of) -> {
                    if (!Objects.equals(of.apply(before.source()), of.apply(after.source()))) {
                        changed.add(name);
                    }
                });
        if (!before.followUp().equals(after.followUp())) {
            changed.add("followUp");
        }
        return changed;
    }
}
