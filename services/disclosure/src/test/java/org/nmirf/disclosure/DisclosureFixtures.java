package org.nmirf.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Drafts, decisions and a plain payload format for the tests of this package. */
final class DisclosureFixtures {

    static final TextKey CHALLENGE = new TextKey("challenge", "fr");
    static final TextKey RESULTS = new TextKey("results", "en");
    static final PayloadCodec<PracticeTexts> LINES = new Lines();

    private DisclosureFixtures() {}

    static DetectedText scanned(String text) {
        return scanned(Map.of(CHALLENGE, text));
    }

    static DetectedText scanned(Map<TextKey, String> texts) {
        Draft draft = Draft.by("amina", new TreeMap<>(texts));
        return Scanner.structured("ma").scan(Confidential.of(draft)).orElseThrow();
    }

    static Map<String, Decision> everything(DetectedText detected, Decision decision) {
        return detected.findings().stream()
                .collect(Collectors.toMap(Finding::id, finding -> decision));
    }

    static Outcome<AnonymisedText> masked(DetectedText detected) {
        return decided(detected, new Decision.Mask());
    }

    static Outcome<AnonymisedText> decided(DetectedText detected, Decision decision) {
        return Review.decide(detected, everything(detected, decision), "rachid")
                .then(Anonymiser::apply);
    }

    static Approval approvalBy(String name, AnonymisedText text) {
        return new Approval(name, text.contentHash());
    }

    static Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Passed<?> passed -> throw new AssertionError("passed: " + passed);
            case Outcome.Refused<?> refused -> refused.refusal();
        };
    }

    /** One line a text: field, language, text; separated by tabs. */
    private static final class Lines implements PayloadCodec<PracticeTexts> {

        @Override
        public byte[] encode(PracticeTexts content) {
            return content.texts().entrySet().stream()
                    .map(entry -> line(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining("\u0000"))
                    .getBytes(StandardCharsets.UTF_8);
        }

        private static String line(TextKey key, String text) {
            return key.field() + "\t" + key.language() + "\t" + text;
        }

        @Override
        public PracticeTexts decode(byte[] payload) {
            Map<TextKey, String> texts = new LinkedHashMap<>();
            String all = new String(payload, StandardCharsets.UTF_8);
            for (String line : List.of(all.split("\u0000", -1))) {
                String[] parts = line.split("\t", 3);
                texts.put(new TextKey(parts[0], parts[1]), parts[2]);
            }
            return new PracticeTexts(texts);
        }
    }
}
