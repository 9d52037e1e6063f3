package org.nmirf.disclosure;

import java.util.List;
import java.util.Map;

/** A draft and everything the scan found in it. */
public final class DetectedText {

    private final Confidential<Draft> draft;
    private final Scanner scanner;
    private final List<Finding> findings;

    DetectedText(Confidential<Draft> draft, Scanner scanner, List<Finding> findings) {
        this.draft = draft;
        this.scanner = scanner;
        this.findings = List.copyOf(findings);
    }

    /** The findings, text by text, in the order of each text, without overlaps. */
    public List<Finding> findings() {
        return findings;
    }

    /** What to offer the reviewer, by finding id. */
    public Map<String, Suggestion> suggestions() {
        return Suggestions.of(draft.revealInCountry().texts(), findings);
    }

    /** The draft that was scanned. */
    public Confidential<Draft> draft() {
        return draft;
    }

    Scanner scanner() {
        return scanner;
    }

    @Override
    public String toString() {
        return Confidential.MARK;
    }
}
