package org.nmirf.disclosure.identifiers;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.text.Anomalies;
import org.nmirf.disclosure.text.Anomaly;
import org.nmirf.disclosure.text.Normaliser;

/** Runs all detectors over a text and settles what overlaps. */
public final class IdentifierFinder {

    /** Changes whenever the rules find something else than before. */
    public static final String RULES_VERSION = "structured-2";

    private final List<Detector> detectors;

    /**
     * @param region ISO 3166-1 alpha-2 code of the country whose national forms are assumed, or
     *     {@code ZZ} when it must not be known
     */
    public IdentifierFinder(String region) {
        this.detectors =
                List.of(
                        new AddressDetector(),
                        new NetworkDetector(),
                        new BankDetector(),
                        new PhoneDetector(region),
                        new CoordinatesDetector(),
                        new DocumentDetector(),
                        new NationalIdDetector(region),
                        new CaseNumberDetector(),
                        new CodeDetector());
    }

    /**
     * The identifiers and anomalies of a text in its order, without overlaps.
     *
     * @throws DeadlinePassedException when the time is over
     * @throws org.nmirf.disclosure.text.TextTooLongException when the text is too long
     */
    public List<Hit> find(String text, Deadline deadline) {
        deadline.check();
        View view = new View(Normaliser.normalise(text), deadline);
        List<Hit> hits = new ArrayList<>();
        for (Detector detector : detectors) {
            deadline.check();
            hits.addAll(detector.find(view));
        }
        deadline.check();
        Anomalies.in(text).stream().map(IdentifierFinder::hit).forEach(hits::add);
        return HitMerger.merge(hits);
    }

    /**
     * The identifiers of several texts of one item, each as {@link #find} gives them, and the same
     * values wherever else they stand.
     *
     * @throws DeadlinePassedException when the time is over for all of them together
     */
    public List<List<Hit>> findTogether(List<String> texts, Deadline deadline) {
        Repetitions repetitions = new Repetitions(deadline);
        List<List<Hit>> found = new ArrayList<>();
        for (String text : texts) {
            List<Hit> hits = find(text, deadline);
            repetitions.remember(text, hits);
            found.add(hits);
        }
        for (int index = 0; index < texts.size(); index++) {
            List<Hit> hits = new ArrayList<>(found.get(index));
            hits.addAll(repetitions.in(texts.get(index)));
            found.set(index, HitMerger.merge(hits));
        }
        return List.copyOf(found);
    }

    private static Hit hit(Anomaly anomaly) {
        Confidence confidence =
                switch (anomaly.kind()) {
                    case SOFT_HYPHEN -> Confidence.POSSIBLE;
                    case CONTROL_CHARACTER, MIXED_SCRIPT, INVISIBLE_CHARACTER -> Confidence.LIKELY;
                    case BIDI_CONTROL, TAG_CHARACTER -> Confidence.CERTAIN;
                };
        Explanation explanation = Explanation.valueOf(anomaly.kind().name());
        return new Hit(
                anomaly.start(),
                anomaly.end(),
                IdentifierType.UNICODE_ANOMALY,
                confidence,
                explanation,
                "UNICODE");
    }
}
