package org.nmirf.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    static final Assessment ANSWERS =
            new Assessment("Nobody is described.", "No dates, no places.", "Nothing is left out.");

    /** Read, answered and approved by this person, after these others had read it. */
    static SignOff signedBy(String name, AnonymisedText text, String... others) {
        return new SignOff(
                new Approval(name, text.contentHash()),
                ANSWERS,
                Stream.concat(Stream.of(name), Arrays.stream(others))
                        .map(reader -> readBy(reader, text))
                        .toList());
    }

    /** All passages of the text, read by this person. */
    static Reading readBy(String name, AnonymisedText text) {
        return new Reading(name, text.contentHash(), text.passages());
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
