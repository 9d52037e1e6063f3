package org.nmirf.node.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A practice in one language.
 *
 * @param language ISO 639-1 code
 * @param provenance original, or who translated it
 * @param title one line
 * @param summary what the practice is, in one or two sentences; may be empty, as may all that
 *     follow
 */
public record PracticeText(
        String language,
        Provenance provenance,
        String title,
        String summary,
        String challenge,
        String response,
        String results,
        String lessons,
        String preconditions,
        String costs) {

    /** Texts that were stored before there were preconditions and costs have none. */
    public PracticeText {
        preconditions = Objects.requireNonNullElse(preconditions, "");
        costs = Objects.requireNonNullElse(costs, "");
    }

    /** How a text came to be in its language. */
    public enum Provenance {
        ORIGINAL,
        HUMAN_TRANSLATION,
        MACHINE_TRANSLATION
    }

    /** Names of the texts in reading order. */
    public enum Field {
        TITLE,
        SUMMARY,
        CHALLENGE,
        RESPONSE,
        RESULTS,
        LESSONS,
        PRECONDITIONS,
        COSTS;

        /** The name in JSON and in spreadsheets. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The text under that name. */
    public String get(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case CHALLENGE -> challenge;
            case RESPONSE -> response;
            case RESULTS -> results;
            case LESSONS -> lessons;
            case PRECONDITIONS -> preconditions;
            case COSTS -> costs;
        };
    }

    /** All texts in reading order, empty ones included. */
    public Map<Field, String> fields() {
        var fields = new LinkedHashMap<Field, String>();
        for (Field field : Field.values()) {
            fields.put(field, get(field));
        }
        return fields;
    }

    /** The same text with other words. */
    public PracticeText withFields(Map<Field, String> words) {
        return new PracticeText(
                language,
                provenance,
                words.getOrDefault(Field.TITLE, title),
                words.getOrDefault(Field.SUMMARY, summary),
                words.getOrDefault(Field.CHALLENGE, challenge),
                words.getOrDefault(Field.RESPONSE, response),
                words.getOrDefault(Field.RESULTS, results),
                words.getOrDefault(Field.LESSONS, lessons),
                words.getOrDefault(Field.PRECONDITIONS, preconditions),
                words.getOrDefault(Field.COSTS, costs));
    }
}
