package org.nmirf.hub.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How often something was refused for one reason.
 *
 * @param code code of the reason
 * @param times records with this reason among theirs
 */
record RefusedCount(String code, long times) {

    /** Most frequent first. */
    static List<RefusedCount> all(Map<String, Long> byCode) {
        return byCode.entrySet().stream()
                .map(entry -> new RefusedCount(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(RefusedCount::times)
                                .reversed()
                                .thenComparing(RefusedCount::code))
                .toList();
    }
}
