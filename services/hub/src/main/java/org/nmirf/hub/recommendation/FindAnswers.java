package org.nmirf.hub.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.recommendation.Asked.Given;
import org.nmirf.hub.search.Answering;
import org.nmirf.hub.search.AnsweringPractices;
import org.nmirf.hub.search.AnsweringPractices.Alike;
import org.nmirf.hub.search.Names;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/**
 * Finds who answered a recommendation: first by its symbol, then by its words. Throws {@link
 * org.nmirf.hub.search.SearchUnavailableException} when the engine does not answer.
 */
@Component
public class FindAnswers {

    private static final String BODIES = "bodies";

    /** Bodies whose documents have another name in front. */
    private static final Map<String, String> OTHER_FRONTS =
            Map.of("E/C.12", "CESCR", "A/HRC", "UPR");

    private final AnsweringPractices practices;
    private final Names names;

    /** Looks among those practices. */
    public FindAnswers(AnsweringPractices practices, Names names) {
        this.practices = practices;
        this.names = names;
    }

    /**
     * The ids of what is found, in the order of the page: who answered that very paragraph, who
     * answered another of its document, what is like it.
     *
     * @param typed the words of a recommendation, its symbol, or both
     * @return empty where it cannot be looked for
     */
    public List<String> best(String typed, Language reader) {
        return switch (Asked.read(typed)) {
            case Given given -> find(given, reader).ids();
            case Asked.Refused _ -> List.of();
        };
    }

    Answers find(Given asked, Language reader) {
        Reference reference = asked.reference();
        List<Answering> same = new ArrayList<>();
        List<Answering> sameDocument = new ArrayList<>();
        if (reference != null) {
            var wanted = Paragraphs.of(reference.paragraph());
            practices
                    .ofDocument(reference.writings(), reader)
                    .forEach(
                            one ->
                                    (isThere(one, wanted) ? same : sameDocument)
                                            .add(one(one, wanted)));
        }
        String words = asked.words().isEmpty() ? Answers.words(same).orElse("") : asked.words();
        Alike alike =
                words.isEmpty()
                        ? new Alike(0, List.of(), body(reference))
                        : practices.like(words, Answers.ids(same, sameDocument), reader);
        return new Answers(
                reference,
                words,
                same,
                sameDocument,
                alike.practices(),
                alike.total(),
                alike.concepts());
    }

    private static boolean isThere(Answering practice, Paragraphs wanted) {
        return practice.answered().stream().anyMatch(one -> isOne(one, wanted));
    }

    /** The same practice with nothing but that paragraph, if it has it. */
    private static Answering one(Answering practice, Paragraphs wanted) {
        var those = practice.answered().stream().filter(one -> isOne(one, wanted)).toList();
        return those.isEmpty() ? practice : new Answering(practice.practice(), those);
    }

    private static boolean isOne(Answering.Passage passage, Paragraphs wanted) {
        return Paragraphs.of(passage.recommendation().paragraph()).meet(wanted);
    }

    /** The body whose documents have such symbols, if the vocabulary has it. */
    private List<ConceptKey> body(@Nullable Reference reference) {
        if (reference == null) {
            return List.of();
        }
        String symbol = reference.symbol().toUpperCase(Locale.ROOT);
        String code =
                OTHER_FRONTS.entrySet().stream()
                        .filter(front -> symbol.startsWith(front.getKey() + "/"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> symbol.split("[/(]", 2)[0]);
        return names.vocabularies().vocabulary(BODIES).find(code).stream()
                .map(body -> new ConceptKey(BODIES, body.code()))
                .toList();
    }
}
