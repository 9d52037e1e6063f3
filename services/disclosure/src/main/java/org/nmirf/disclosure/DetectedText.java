package org.nmirf.disclosure;

import java.util.List;

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
