package org.nmirf.hub.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nmirf.hub.concept.ConceptKey;

/**
 * Why a practice was found, and where.
 *
 * @param inTitle words of its title that matched
 * @param inSummary words of its summary that matched
 * @param inText words that matched elsewhere in its texts
 * @param inAnswered words that matched in recommendations that it answers
 * @param stated concepts of the query that its country stated
 * @param mentioned further concepts of the query that a title or summary names
 * @param shares parts of the score with their share in percent, largest first; empty where nothing
 *     was scored
 */
public record Reasons(
        List<String> inTitle,
        List<String> inSummary,
        List<String> inText,
        List<String> inAnswered,
        List<ConceptKey> stated,
        List<ConceptKey> mentioned,
        List<Share> shares) {

    /** Of what was not searched for. */
    static final Reasons NONE =
            new Reasons(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int WHOLE = 100;

    /** More words explain nothing better. */
    private static final int MOST_WORDS = 12;

    public Reasons {
        inTitle = List.copyOf(inTitle);
        inSummary = List.copyOf(inSummary);
        inText = List.copyOf(inText);
        inAnswered = List.copyOf(inAnswered);
        stated = List.copyOf(stated);
        mentioned = List.copyOf(mentioned);
        shares = List.copyOf(shares);
    }

    /** A part of a score. */
    public enum Part {
        /** Words in recommendations that it answers. */
        ANSWERED,
        /** Words in texts. */
        WORDS,
        /** Concepts that the words name. */
        CONCEPTS,
        /** Being new. */
        FRESH,
        /** Results, lessons, annexes and pictures. */
        EVIDENCE;

        /** End of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of a score and its share in percent. */
    public record Share(Part part, int percent) {}

    static Reasons of(
            IndexedPractice practice,
            Understood understood,
            Map<String, List<Marked>> highlights,
            Map<String, Double> scores) {
        List<ConceptKey> asked =
                understood.mentions().stream()
                        .flatMap(mention -> mention.concepts().stream())
                        .distinct()
                        .toList();
        return new Reasons(
                marked(highlights, "title"),
                marked(highlights, "summary"),
                marked(highlights, Highlights.PASSAGES),
                marked(highlights, Highlights.ANSWERED),
                asked.stream().filter(one -> practice.concepts().contains(one.text())).toList(),
                asked.stream().filter(one -> practice.mentions().contains(one.text())).toList(),
                shares(scores));
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return shares.isEmpty();
    }

    private static List<String> marked(Map<String, List<Marked>> highlights, String field) {
        return highlights.getOrDefault(field, List.of()).stream()
                .flatMap(Marked::words)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static List<Share> shares(Map<String, Double> scores) {
        double total = Stream.of(Part.values()).mapToDouble(part -> score(part, scores)).sum();
        if (total == 0) {
            return List.of();
        }
        return Stream.of(Part.values())
                .map(part -> new Share(part, (int) Math.round(WHOLE * score(part, scores) / total)))
                .filter(share -> share.percent() > 0)
                .sorted((one, other) -> other.percent() - one.percent())
                .toList();
    }

    private static double score(Part part, Map<String, Double> scores) {
        return switch (part) {
            case ANSWERED -> sum(scores, LikenessQuery.ANSWERED);
            // Of the languages only the best counts; of several pieces, each.
            case WORDS -> MatchedLanguages.best(scores);
            case CONCEPTS -> sum(scores, ConceptPart.NAME);
            case FRESH -> scores.getOrDefault(Ranking.FRESH, 0.0);
            case EVIDENCE -> scores.getOrDefault(Ranking.EVIDENCE, 0.0);
        };
    }

    private static double sum(Map<String, Double> scores, String name) {
        return scores.entrySet().stream()
                .filter(one -> one.getKey().startsWith(name))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
