package org.nmirf.bench.disclosure;

import java.util.BitSet;
import java.util.List;
import org.nmirf.disclosure.Finding;

/** Which characters of a text are flagged. */
final class Spans {

    private final BitSet flagged = new BitSet();

    static Spans of(List<Finding> findings) {
        Spans spans = new Spans();
        findings.forEach(finding -> spans.add(finding.start(), finding.end()));
        return spans;
    }

    void add(int start, int end) {
        flagged.set(start, end);
    }

    boolean covers(Tokens.Token token) {
        return flagged.nextClearBit(token.start()) >= token.end();
    }

    boolean touches(Tokens.Token token) {
        int next = flagged.nextSetBit(token.start());
        return next >= 0 && next < token.end();
    }
}
