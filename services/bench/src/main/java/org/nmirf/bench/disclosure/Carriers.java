package org.nmirf.bench.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ordinary sentences with room for a value, in seven languages. */
final class Carriers {

    static final Map<String, List<String>> SENTENCES =
            new TreeMap<>(
                    Map.of(
                            "en",
                            List.of(
                                    "The office wrote to %s last week.",
                                    "We heard this from %s and from others."),
                            "fr",
                            List.of(
                                    "Le bureau a écrit à %s hier.",
                                    "Nous le tenons de %s et d’autres encore."),
                            "es",
                            List.of(
                                    "La oficina escribió a %s ayer.",
                                    "Lo supimos por %s y por otros."),
                            "pt",
                            List.of(
                                    "O gabinete escreveu a %s ontem.",
                                    "Soubemos disso por %s e por outros."),
                            "ar",
                            List.of("كتب المكتب إلى %s أمس.", "علمنا ذلك من %s ومن غيره."),
                            "ru",
                            List.of("Отдел написал %s вчера.", "Мы узнали об этом от %s и других."),
                            "zh",
                            List.of("办公室昨天写信给 %s 。", "我们从 %s 和其他人那里得知。")));

    private Carriers() {}
}
