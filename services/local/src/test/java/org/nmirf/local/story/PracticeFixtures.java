package org.nmirf.local.story;

import java.util.List;
import java.util.Map;

/** Practices as the API takes them. */
public final class PracticeFixtures {

    private PracticeFixtures() {}

    /** A practice in English with that title. */
    public static Map<String, Object> aPractice(String reference, String title) {
        return aPractice(
                reference,
                List.of(
                        aText(
                                "en",
                                "ORIGINAL",
                                title,
                                "Ministries agree on dates for their contributions twice a year.")));
    }

    public static Map<String, Object> aPractice(String reference, List<Map<String, Object>> texts) {
        return Map.of(
                "reference",
                reference,
                "areas",
                List.of("coordination"),
                "bodies",
                List.of("CEDAW"),
                "sdgs",
                List.of("16.6"),
                "resourceLevel",
                "low",
                "yearFrom",
                2022,
                "attribution",
                "NAMED",
                "openToContact",
                true,
                "texts",
                texts);
    }

    public static Map<String, Object> aText(
            String language, String provenance, String title, String summary) {
        return Map.of(
                "language",
                language,
                "provenance",
                provenance,
                "title",
                title,
                "summary",
                summary,
                "challenge",
                "",
                "response",
                "",
                "results",
                "",
                "lessons",
                "");
    }
}
