package org.nmirf.bench.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.nmirf.disclosure.Scanner;

/** How long the scan of a text of ten kilobytes takes, once the machine is warm. */
final class ScanTime {

    private static final int LENGTH = 10_000;
    private static final int WARM_UP = 60;
    private static final int RUNS = 300;

    private ScanTime() {}

    static Score measure(Scanner scanner) {
        List<String> languages = List.of("en", "fr", "es", "pt", "ar", "ru", "zh");
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            String language = languages.get(run % languages.size());
            String text = text(language);
            long before = System.nanoTime();
            DisclosureBench.scan(scanner, text, language);
            if (run >= WARM_UP) {
                times.add(System.nanoTime() - before);
            }
        }
        times.sort(null);
        return new Score(
                "10 kB",
                RUNS,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of(),
                Map.of(),
                String.format(
                        Locale.ROOT,
                        "p50 %.1f ms, p99 %.1f ms",
                        times.get(RUNS / 2) / 1e6,
                        times.get(RUNS * 99 / 100) / 1e6));
    }

    private static String text(String language) {
        StringBuilder text = new StringBuilder();
        List<String> sentences = Carriers.SENTENCES.getOrDefault(language, List.of());
        List<String> ordinary =
                OrdinaryTexts.read().stream()
                        .filter(one -> one.language().equals(language))
                        .map(AnnotatedText::text)
                        .toList();
        for (int at = 0; text.length() < LENGTH; at++) {
            text.append(
                            sentences
                                    .get(at % sentences.size())
                                    .formatted("Amina Benali, +212 661-23" + (1000 + at)))
                    .append(' ');
            if (!ordinary.isEmpty()) {
                text.append(ordinary.get(at % ordinary.size())).append('\n');
            }
        }
        return text.substring(0, LENGTH);
    }
}
