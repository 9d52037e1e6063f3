package org.nmirf.node.recommendation;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/** Recommendations for tests; each call gives one that was never there before. */
public final class RecommendationFixtures {

    /** Somebody of the secretariat. */
    public static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));

    private RecommendationFixtures() {}

    /** What a committee said, in English. */
    public static Source aSource() {
        return source("CRC/C/MAR/CO/9", unique("Adopt a law on alternative care"));
    }

    /** What a committee said in that document, in English. */
    public static Source source(String symbol, String text) {
        return source(symbol, Wordings.of("en", text));
    }

    /** What a committee said in that document. */
    public static Source source(String symbol, Wordings texts) {
        return new Source(
                Source.Kind.RECOMMENDATION,
                "",
                "CRC",
                symbol,
                LocalDate.of(2024, 6, 3),
                "23",
                List.of(),
                texts,
                null,
                List.of("education"),
                List.of(),
                List.of("4.1"),
                ActionCategory.SPECIFIC,
                null);
    }

    /**
     * The same words with a tail that makes them one of a kind. It has no digits: digits by chance
     * may look like the number of a person's document.
     */
    public static String unique(String words) {
        var tail = new StringBuilder(words).append(' ');
        new SecureRandom().ints(20, 'a', 'z' + 1).forEach(tail::appendCodePoint);
        return tail.toString();
    }

    /** A text in a language. */
    public static Wording wording(String language, String text) {
        return Wording.original(language, text);
    }

    /** The same source with other codes. */
    public static Source withThemes(Source source, List<String> themes) {
        return new Source(
                source.kind(),
                source.reference(),
                source.body(),
                source.symbol(),
                source.date(),
                source.paragraph(),
                source.limbs(),
                source.texts(),
                source.review(),
                themes,
                source.groups(),
                source.sdgs(),
                source.category(),
                source.annotationId());
    }

    /** The same source as another sort of statement. */
    public static Source withKind(Source source, Source.Kind kind) {
        return new Source(
                kind,
                source.reference(),
                source.body(),
                source.symbol(),
                source.date(),
                source.paragraph(),
                source.limbs(),
                source.texts(),
                source.review(),
                source.themes(),
                source.groups(),
                source.sdgs(),
                source.category(),
                source.annotationId());
    }

    /** The same source that asks for something else. */
    public static Source withCategory(Source source, ActionCategory category) {
        return new Source(
                source.kind(),
                source.reference(),
                source.body(),
                source.symbol(),
                source.date(),
                source.paragraph(),
                source.limbs(),
                source.texts(),
                source.review(),
                source.themes(),
                source.groups(),
                source.sdgs(),
                category,
                source.annotationId());
    }

    /** A decision of the country with that status and lead. */
    public static FollowUp followUp(String status, @Nullable UUID lead) {
        return new FollowUp(
                FollowUp.Priority.HIGH,
                lead,
                List.of(),
                List.of(),
                status,
                Wordings.NONE,
                null,
                null,
                "",
                FollowUp.NONE.visibility());
    }
}
