package org.nmirf.node.practice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal.Detail;

/** What may stand in the lists of what is known. */
final class KnownRules {

    private static final int MOST = 200;
    private static final int LONGEST = 300;
    private static final int SHORTEST = 2;

    private KnownRules() {}

    /** The lists without blanks; what is wrong with them joins the details. */
    static Known check(@Nullable Known given, List<Detail> details) {
        return given == null
                ? Known.NONE
                : new Known(
                        check("people", given.people(), details),
                        check("organisations", given.organisations(), details),
                        check("places", given.places(), details),
                        check("numbers", given.numbers(), details));
    }

    private static List<String> check(String name, List<String> given, List<Detail> details) {
        String path = "known." + name;
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String one = given.get(i).strip();
            if (one.isEmpty()) {
                continue;
            }
            if (one.length() < SHORTEST || one.length() > LONGEST) {
                details.add(Detail.of(path + "[" + i + "]", "known.length", SHORTEST, LONGEST));
            }
            if (TextRules.hasControlCharacters(one) || one.indexOf('\n') >= 0) {
                details.add(Detail.of(path + "[" + i + "]", "text.one-line"));
            }
            kept.add(one);
        }
        if (kept.size() > MOST) {
            details.add(Detail.of(path, "codes.too-many", MOST));
        }
        return kept;
    }
}
