package org.nmirf.node.revision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.node.history.Change;

/**
 * A form whose record others changed after it was opened, brought together with what they changed:
 * where only they did, theirs stands in the field; where both did, what was typed stays, and theirs
 * is told beside it.
 *
 * @param fields of the form that is shown next
 * @param others what others set, by field; none where both say the same
 */
public record Merged(Map<String, List<String>> fields, Map<String, Other> others) {

    /** Copies both, in order. */
    public Merged {
        fields = new LinkedHashMap<>(fields);
        others = new LinkedHashMap<>(others);
    }

    /** A version of the record, as the fields of its form. */
    public record Stage(Change change, Map<String, List<String>> fields) {}

    /**
     * What somebody else set a field to.
     *
     * @param values empty where they emptied it
     * @param isTaken whether it stands in the field now, since whoever typed had left that alone
     */
    public record Other(Change change, List<String> values, boolean isTaken) {

        /** Copies the values. */
        public Other {
            values = List.copyOf(values);
        }
    }

    /**
     * Brings them together. The order of several values means nothing.
     *
     * @param stages the record as the form showed it, then every version since
     * @param typed what was sent; fields that the record does not have stay as they are
     */
    public static Merged of(List<Stage> stages, Map<String, List<String>> typed) {
        var read = stages.getFirst().fields();
        var stands = stages.getLast().fields();
        Set<String> names = new LinkedHashSet<>(stands.keySet());
        names.addAll(read.keySet());
        Map<String, List<String>> fields = new LinkedHashMap<>(typed);
        Map<String, Other> others = new LinkedHashMap<>();
        for (String name : names) {
            Set<String> theirs = said(stands, name);
            boolean isTaken = said(typed, name).equals(said(read, name));
            if (theirs.equals(said(read, name)) || theirs.equals(said(typed, name))) {
                continue;
            }
            if (isTaken) {
                fields.put(name, List.copyOf(theirs));
            }
            others.put(name, new Other(lastOf(stages, name), List.copyOf(theirs), isTaken));
        }
        return new Merged(fields, others);
    }

    private static Change lastOf(List<Stage> stages, String name) {
        for (int at = stages.size() - 1; at > 0; at--) {
            var before = said(stages.get(at - 1).fields(), name);
            if (!said(stages.get(at).fields(), name).equals(before)) {
                return stages.get(at).change();
            }
        }
        return stages.getLast().change();
    }

    // Browsers send lines with another ending than other writers do.
    private static Set<String> said(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(value -> value.strip().replace("\r\n", "\n"))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
