package org.nmirf.node.incoming;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.node.incoming.IncomingRow.Remark;

/** Collects what there is to remark on one row. */
final class Remarks {

    private static final int MOST_NAMED = 10;

    private final List<Remark> all = new ArrayList<>();

    /** One remark that names several things; none when there are none. */
    void add(String field, String code, List<String> named) {
        if (!named.isEmpty()) {
            all.add(
                    Remark.of(
                            field,
                            code,
                            String.join(
                                    "; ", named.subList(0, Math.min(MOST_NAMED, named.size())))));
        }
    }

    /** One remark that names one thing. */
    void add(String field, String code, String named) {
        all.add(Remark.of(field, code, named));
    }

    List<Remark> all() {
        return List.copyOf(all);
    }
}
