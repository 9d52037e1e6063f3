package org.nmirf.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.prose.NameSounds;

/** Numbers values in the order in which they are met: alike for alike, within one item only. */
final class MaskNumbers {

    private final Map<IdentifierType, Map<String, Integer>> numbers =
            new EnumMap<>(IdentifierType.class);
    private final List<Set<String>> persons = new ArrayList<>();

    String mask(IdentifierType type, String value) {
        int number = type == IdentifierType.PERSON ? person(value) : number(type, value);
        return "[" + type.label() + "-" + number + "]";
    }

    private int number(IdentifierType type, String value) {
        Map<String, Integer> known = numbers.computeIfAbsent(type, any -> new HashMap<>());
        return known.computeIfAbsent(Skeleton.of(type, value), skeleton -> known.size() + 1);
    }

    // A surname alone and a name in another alphabet are the same person.
    private int person(String value) {
        Set<String> sounds = NameSounds.ofName(value);
        for (int index = 0; index < persons.size(); index++) {
            Set<String> known = persons.get(index);
            boolean same =
                    known.equals(sounds)
                            || (!sounds.isEmpty() && known.containsAll(sounds))
                            || (!known.isEmpty() && sounds.containsAll(known));
            if (same) {
                persons.set(index, known.size() >= sounds.size() ? known : sounds);
                return index + 1;
            }
        }
        persons.add(sounds);
        return persons.size();
    }
}
