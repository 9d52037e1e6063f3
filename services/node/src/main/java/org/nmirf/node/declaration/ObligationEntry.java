package org.nmirf.node.declaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Declared;

/**
 * One obligation as the network knows it: public facts and nothing else.
 *
 * @param body code of the vocabulary bodies
 * @param procedure code of the vocabulary procedures
 * @param due as printed: a day, or only a month
 * @param submitted day; null while it is not submitted
 */
public record ObligationEntry(
        String body, String procedure, String due, @Nullable String submitted) {

    private static final Comparator<ObligationEntry> ORDER =
            Comparator.comparing(ObligationEntry::due)
                    .thenComparing(ObligationEntry::body)
                    .thenComparing(ObligationEntry::procedure)
                    .thenComparing(
                            ObligationEntry::submitted,
                            Comparator.nullsFirst(Comparator.naturalOrder()));

    /** As the disclosure module takes them, in one order. */
    public static Declared declared(List<ObligationEntry> entries) {
        var facts = new TreeMap<String, String>();
        List<ObligationEntry> sorted = entries.stream().sorted(ORDER).toList();
        for (int at = 0; at < sorted.size(); at++) {
            ObligationEntry entry = sorted.get(at);
            String name = "%04d.".formatted(at);
            facts.put(name + "body", entry.body());
            facts.put(name + "procedure", entry.procedure());
            facts.put(name + "due", entry.due());
            String submitted = entry.submitted();
            if (submitted != null) {
                facts.put(name + "submitted", submitted);
            }
        }
        return new Declared(new TreeMap<>(), facts);
    }

    /** The obligations that were declared, in their order. */
    public static List<ObligationEntry> of(Declared declared) {
        List<ObligationEntry> entries = new ArrayList<>();
        var facts = declared.facts();
        facts.forEach(
                (name, value) -> {
                    if (name.endsWith(".body")) {
                        String start = name.substring(0, name.indexOf('.') + 1);
                        entries.add(
                                new ObligationEntry(
                                        value,
                                        facts.getOrDefault(start + "procedure", ""),
                                        facts.getOrDefault(start + "due", ""),
                                        facts.get(start + "submitted")));
                    }
                });
        return List.copyOf(entries);
    }
}
