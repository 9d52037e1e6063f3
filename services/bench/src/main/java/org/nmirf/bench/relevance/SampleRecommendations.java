package org.nmirf.bench.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.nmirf.schemas.AnsweredRecommendation;

/** The recommendations that sample practices answer, as their public documents have them. */
final class SampleRecommendations {

    private final Map<String, AnsweredRecommendation> byPlace;

    private SampleRecommendations(Map<String, AnsweredRecommendation> byPlace) {
        this.byPlace = Map.copyOf(byPlace);
    }

    /**
     * Those of a country, in the language of the document where it has words.
     *
     * @param folder with {@code recommendations-COUNTRY.csv}
     */
    static SampleRecommendations read(Path folder, String country) throws IOException {
        Map<String, AnsweredRecommendation> read = new HashMap<>();
        for (CSVRecord row :
                SamplePractices.rows(folder.resolve("recommendations-" + country + ".csv"))) {
            read.put(row.get("symbol") + "#" + row.get("paragraph"), one(row));
        }
        return new SampleRecommendations(read);
    }

    private static AnsweredRecommendation one(CSVRecord row) {
        Optional<String> language =
                Stream.concat(
                                Stream.of(row.get("original_language")),
                                SamplePractices.LANGUAGES.stream())
                        .filter(code -> row.isMapped("text_" + code))
                        .filter(code -> !row.get("text_" + code).isEmpty())
                        .findFirst();
        return AnsweredRecommendation.newBuilder()
                .setSymbol(row.get("symbol"))
                .setParagraph(row.get("paragraph"))
                .setBody(row.get("body"))
                .setLanguage(language.orElse(""))
                .setText(language.map(code -> row.get("text_" + code)).orElse(""))
                .build();
    }

    /**
     * The recommendation at a place.
     *
     * @param place symbol, a number sign, paragraph
     * @throws NoSuchElementException where there is none
     */
    AnsweredRecommendation get(String place) {
        return Optional.ofNullable(byPlace.get(place))
                .orElseThrow(() -> new NoSuchElementException("No recommendation " + place));
    }
}
