package org.nmirf.hub.concept;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/**
 * Finds concepts by their labels, older labels and acronyms in any of the languages of content,
 * whatever form their words have.
 */
@Component
public class ConceptFinder {

    /** Vocabularies that say what a practice is about. */
    public static final List<String> SUBJECTS =
            List.of("areas", "themes", "bodies", "groups", "sdgs", "procedures");

    private final Map<String, NameTree> subjects = new LinkedHashMap<>();
    private final Map<String, NameTree> origins = new LinkedHashMap<>();

    /** Learns all names of these vocabularies and of countries and languages. */
    public ConceptFinder(Vocabularies vocabularies, Countries countries) {
        for (String language : LanguageAnalysis.languages()) {
            subjects.put(language, subjects(vocabularies, language));
            origins.put(language, origins(countries, language));
        }
    }

    /** The subjects that a text in that language names; those of a title, say. */
    public SortedSet<ConceptKey> subjects(String language, String text) {
        SortedSet<ConceptKey> found = new TreeSet<>();
        Optional.ofNullable(subjects.get(language)).stream()
                .flatMap(names -> names.find(text).stream())
                .forEach(mention -> found.addAll(mention.concepts()));
        return found;
    }

    /**
     * What a reader's words name, in whatever language: pieces that do not overlap, in their order;
     * where they would, the longer counts.
     */
    public List<Mention> find(String text) {
        List<Mention> candidates = new ArrayList<>();
        for (Map<String, NameTree> names : List.of(subjects, origins)) {
            names.values().stream()
                    .flatMap(tree -> tree.find(text).stream())
                    .forEach(mention -> add(candidates, mention));
        }
        candidates.sort(
                Comparator.<Mention>comparingInt(mention -> mention.start() - mention.end())
                        .thenComparingInt(Mention::start));
        List<Mention> chosen = new ArrayList<>();
        candidates.stream()
                .filter(mention -> chosen.stream().noneMatch(mention::overlaps))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(chosen);
    }

    private static void add(List<Mention> mentions, Mention one) {
        for (int at = 0; at < mentions.size(); at++) {
            if (mentions.get(at).isSamePiece(one)) {
                mentions.set(at, mentions.get(at).with(one));
                return;
            }
        }
        mentions.add(one);
    }

    private static NameTree subjects(Vocabularies vocabularies, String language) {
        NameTree names = new NameTree(language);
        for (String vocabulary : SUBJECTS) {
            for (Concept concept : vocabularies.vocabulary(vocabulary).concepts()) {
                var key = new ConceptKey(vocabulary, concept.code());
                concept.names(language).forEach(name -> names.add(name, key));
            }
        }
        return names;
    }

    private static NameTree origins(Countries countries, String language) {
        NameTree names = new NameTree(language);
        Language reader = Language.find(language).orElseThrow();
        for (String code : Locale.getISOCountries()) {
            names.add(
                    countries.name(code, reader),
                    new ConceptKey(ConceptKey.COUNTRIES, code.toLowerCase(Locale.ROOT)));
        }
        for (Language one : Language.forContent()) {
            var key = new ConceptKey(ConceptKey.LANGUAGES, one.code());
            names.add(ULocale.getDisplayName(one.code(), language), key);
        }
        OtherNames.of(language).forEach(names::add);
        return names;
    }
}
