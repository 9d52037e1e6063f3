package org.nmirf.node.declaration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Declared;
import org.nmirf.disclosure.TextKey;

/**
 * What a mechanism says of itself.
 *
 * @param names language to official name
 * @param typeOhchr code of mechanism-types-ohchr; empty when not stated
 * @param typeUrg code of mechanism-types-urg; empty when not stated
 * @param legalBasis language to the title of the act that defines the mandate
 * @param year of establishment; null when not stated
 * @param levels of the self-assessment, by indicator
 */
public record MechanismProfile(
        SortedMap<String, String> names,
        String typeOhchr,
        String typeUrg,
        SortedMap<String, String> legalBasis,
        @Nullable Integer year,
        SortedMap<String, Integer> levels) {

    /** A profile in which nothing was written yet. */
    public static final MechanismProfile EMPTY =
            new MechanismProfile(new TreeMap<>(), "", "", new TreeMap<>(), null, new TreeMap<>());

    private static final String NAME = "name";
    private static final String BASIS = "legal-basis";
    private static final String TYPE_OHCHR = "type-ohchr";
    private static final String TYPE_URG = "type-urg";
    private static final String YEAR = "year";
    private static final String LEVEL = "level.";

    /** Copies the maps. */
    public MechanismProfile {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        legalBasis = Collections.unmodifiableSortedMap(new TreeMap<>(legalBasis));
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    /** As the disclosure module takes it. */
    public Declared declared() {
        var texts = new TreeMap<TextKey, String>();
        names.forEach((language, text) -> texts.put(new TextKey(NAME, language), text));
        legalBasis.forEach((language, text) -> texts.put(new TextKey(BASIS, language), text));
        var facts = new TreeMap<String, String>();
        if (!typeOhchr.isEmpty()) {
            facts.put(TYPE_OHCHR, typeOhchr);
        }
        if (!typeUrg.isEmpty()) {
            facts.put(TYPE_URG, typeUrg);
        }
        if (year() != null) {
            facts.put(YEAR, String.valueOf(year()));
        }
        levels.forEach((code, level) -> facts.put(LEVEL + code, level.toString()));
        return new Declared(texts, facts);
    }

    /** The profile that was declared. */
    public static MechanismProfile of(Declared declared) {
        var names = new TreeMap<String, String>();
        var legalBasis = new TreeMap<String, String>();
        declared.texts()
                .forEach(
                        (key, text) ->
                                (key.field().equals(NAME) ? names : legalBasis)
                                        .put(key.language(), text));
        var facts = declared.facts();
        var levels = new TreeMap<String, Integer>();
        facts.forEach(
                (name, value) -> {
                    if (name.startsWith(LEVEL)) {
                        levels.put(name.substring(LEVEL.length()), Integer.valueOf(value));
                    }
                });
        String year = facts.get(YEAR);
        return new MechanismProfile(
                names,
                facts.getOrDefault(TYPE_OHCHR, ""),
                facts.getOrDefault(TYPE_URG, ""),
                legalBasis,
                year == null ? null : Integer.valueOf(year),
                levels);
    }
}
