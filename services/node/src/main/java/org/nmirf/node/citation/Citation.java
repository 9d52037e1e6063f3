package org.nmirf.node.citation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nmirf.disclosure.Outcome;
import org.nmirf.disclosure.PublicSymbol;
import org.nmirf.disclosure.ResidualScan;
import org.nmirf.node.practice.AnsweredRecommendation;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.symbol.Paragraph;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/** What a practice says of a recommendation, and of which it may say anything. */
final class Citation {

    private static final int LONGEST_PARAGRAPH = 80;
    // Long: a busy machine must not take the words away.
    private static final ResidualScan SCAN = new ResidualScan(Duration.ofSeconds(30));

    private Citation() {}

    /**
     * How a practice cites the recommendation: nothing unless it stands in a document for everybody
     * and is about no single person. Words in which somebody could be recognised stay behind, for
     * the place says enough; so do words that nobody but a machine has put into a language.
     *
     * @param language in which the words are wanted
     */
    static Optional<AnsweredRecommendation> of(Recommendation recommendation, String language) {
        Source source = recommendation.source();
        if (!isCitable(source)) {
            return Optional.empty();
        }
        Optional<Wording> words = words(source.texts(), language).filter(Citation::isClean);
        return Optional.of(
                new AnsweredRecommendation(
                        recommendation.id().value(),
                        source.symbol(),
                        paragraph(source),
                        source.body(),
                        words.map(Wording::language).orElse(""),
                        words.map(Wording::text).orElse("")));
    }

    /** Judgments and views are about somebody, wherever they were printed. */
    private static boolean isCitable(Source source) {
        return source.kind() != Source.Kind.DECISION
                && PublicSymbol.isOne(source.symbol())
                && source.paragraph().length() <= LONGEST_PARAGRAPH
                && source.paragraph().indexOf('\n') < 0
                && isClean(List.of(source.symbol(), source.paragraph()));
    }

    /** With its letters, as it is cited; so many that nobody cites them are left out. */
    private static String paragraph(Source source) {
        String whole = new Paragraph(source.paragraph(), source.limbs()).toString();
        return whole.length() > LONGEST_PARAGRAPH ? source.paragraph() : whole;
    }

    private static Optional<Wording> words(Wordings texts, String language) {
        return Stream.concat(
                        texts.in(language).stream(),
                        texts.texts().stream()
                                .sorted(java.util.Comparator.comparing(Wording::provenance)))
                .filter(text -> text.provenance() != Provenance.MACHINE_TRANSLATION)
                .findFirst();
    }

    private static boolean isClean(Wording words) {
        return isClean(List.of(words.text()));
    }

    private static boolean isClean(List<String> texts) {
        return SCAN.of(texts) instanceof Outcome.Passed(Set<?> found) && found.isEmpty();
    }
}
