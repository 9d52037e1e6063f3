package org.nmirf.disclosure;

import java.util.Map;
import java.util.Set;

/** Texts in which every decision was carried out and a second scan found nothing else. */
public final class AnonymisedText {

    private final PracticeTexts texts;
    private final ReviewedText reviewed;
    private final Map<TextKey, Set<String>> kept;

    AnonymisedText(PracticeTexts texts, ReviewedText reviewed, Map<TextKey, Set<String>> kept) {
        this.texts = texts;
        this.reviewed = reviewed;
        this.kept = Map.copyOf(kept);
    }

    /** The texts as they would leave; not to be shown outside the country before the gate. */
    public PracticeTexts texts() {
        return texts;
    }

    /** What the approver approves: lower-case hexadecimal SHA-256 of the exact texts. */
    public String contentHash() {
        return texts.contentHash();
    }

    /** The review behind it. */
    public ReviewedText reviewed() {
        return reviewed;
    }

    /** Everything that whoever answers for it must have read or looked at. */
    public Set<TextKey> passages() {
        return texts.passages();
    }

    /** Why two people must read these texts before they leave; empty when one is enough. */
    public Set<SecondReading> secondReading() {
        return Scrutiny.reasons(reviewed);
    }

    /** The values that a reviewer left standing, in their plain form, by text. */
    Map<TextKey, Set<String>> kept() {
        return kept;
    }

    Scanner scanner() {
        return reviewed.detected().scanner();
    }

    @Override
    public String toString() {
        return Confidential.MARK;
    }
}
