package org.nmirf.hub.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.attribution.ToldTexts;
import org.nmirf.hub.concept.ConceptFinder;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.IndexedAttachments.IndexedAnnex;
import org.nmirf.hub.search.IndexedAttachments.IndexedPicture;
import org.nmirf.hub.search.IndexedPractice.IndexedRecommendation;
import org.nmirf.schemas.Annex;
import org.nmirf.schemas.Picture;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Makes what the index holds out of what the shared topic says. */
@Component
public class IndexDocuments {

    private final Vocabularies vocabularies;
    private final ConceptFinder finder;

    /** Makes documents with the concepts of these vocabularies. */
    public IndexDocuments(Vocabularies vocabularies, ConceptFinder finder) {
        this.vocabularies = vocabularies;
        this.finder = finder;
    }

    /**
     * Whom readers are shown.
     *
     * @param attribution NAMED, REGION or NETWORK
     * @param country country code; null unless named
     * @param region code of the regional group, or null
     */
    public record Shown(String attribution, @Nullable String country, @Nullable String region) {}

    /**
     * The content of a practice for the index.
     *
     * @param admitted day of the event; also the last year of a practice that goes on
     */
    public IndexedPractice practice(Practice practice, Shown shown, LocalDate admitted) {
        Map<String, IndexedPractice.IndexedText> texts = new TreeMap<>();
        told(practice, shown).forEach(text -> texts.put(text.getLanguage(), text(text)));
        List<String> concepts = concepts(practice, shown);
        return new IndexedPractice(
                texts,
                concepts,
                mentions(practice, concepts),
                practice.getAreas(),
                practice.getThemes(),
                practice.getBodies(),
                practice.getGroups(),
                withGoals(practice.getSdgs()),
                practice.getSdgs(),
                practice.getResourceLevel().isEmpty() ? null : practice.getResourceLevel(),
                List.copyOf(texts.keySet()),
                practice.getYearFrom(),
                practice.getYearTo(),
                years(practice.getYearFrom(), practice.getYearTo(), admitted.getYear()),
                shown.attribution(),
                shown.country(),
                shown.region(),
                practice.getOpenToContact(),
                admitted,
                attachments(practice),
                recommendations(practice, shown));
    }

    // What lies on the shared topic from before the hub left the origin out is told no more either.
    private static List<PracticeText> told(Practice practice, Shown shown) {
        return shown.country() == null
                ? ToldTexts.withoutOrigin(practice.getTexts())
                : practice.getTexts();
    }

    /** A symbol names the country, so nothing but the source of the event lets it be shown. */
    private static List<IndexedRecommendation> recommendations(Practice practice, Shown shown) {
        return shown.country() == null
                ? List.of()
                : practice.getRecommendations().stream()
                        .map(
                                one ->
                                        new IndexedRecommendation(
                                                one.getSymbol(),
                                                one.getParagraph(),
                                                one.getBody(),
                                                one.getLanguage(),
                                                one.getText()))
                        .toList();
    }

    private static IndexedAttachments attachments(Practice practice) {
        return new IndexedAttachments(
                practice.getPictures().stream().map(IndexDocuments::picture).toList(),
                practice.getAnnexes().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Annex::getLanguage,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                annex ->
                                                        new IndexedAnnex(
                                                                annex.getTitle(), annex.getText()),
                                                Collectors.toList()))));
    }

    private static IndexedPicture picture(Picture picture) {
        Map<String, String> descriptions = new TreeMap<>();
        picture.getDescriptions()
                .forEach(one -> descriptions.put(one.getLanguage(), one.getText()));
        var content = Base64.getEncoder().encode(picture.getContent().duplicate());
        return new IndexedPicture(
                picture.getMediaType(),
                picture.getWidth(),
                picture.getHeight(),
                StandardCharsets.ISO_8859_1.decode(content).toString(),
                descriptions);
    }

    private static IndexedPractice.IndexedText text(PracticeText text) {
        return new IndexedPractice.IndexedText(
                text.getProvenance().name(),
                text.getTitle(),
                text.getSummary(),
                text.getChallenge(),
                text.getResponse(),
                text.getResults(),
                text.getLessons(),
                text.getPreconditions(),
                text.getCosts());
    }

    /** What the country stated, each with its vocabulary. */
    private List<String> concepts(Practice practice, Shown shown) {
        Set<String> all = new TreeSet<>();
        add(all, "areas", practice.getAreas());
        add(all, "themes", practice.getThemes());
        add(all, "bodies", practice.getBodies());
        add(all, "groups", practice.getGroups());
        add(all, "sdgs", withGoals(practice.getSdgs()));
        // Without a name, where it was written and in which language would say too much.
        if (shown.country() != null) {
            add(all, ConceptKey.COUNTRIES, List.of(shown.country()));
            practice.getTexts().stream()
                    .filter(text -> text.getProvenance() == Provenance.ORIGINAL)
                    .forEach(text -> add(all, ConceptKey.LANGUAGES, List.of(text.getLanguage())));
        }
        return List.copyOf(all);
    }

    private static void add(Set<String> all, String vocabulary, List<String> codes) {
        codes.forEach(code -> all.add(new ConceptKey(vocabulary, code).text()));
    }

    /** What titles and summaries name besides. */
    private List<String> mentions(Practice practice, List<String> stated) {
        Set<String> all = new TreeSet<>();
        for (PracticeText text : practice.getTexts()) {
            finder.subjects(text.getLanguage(), text.getTitle() + "\n" + text.getSummary()).stream()
                    .map(ConceptKey::text)
                    .forEach(all::add);
        }
        stated.forEach(all::remove);
        return List.copyOf(all);
    }

    private Stream<Concept> concepts(String vocabulary, List<String> codes) {
        var known = vocabularies.vocabulary(vocabulary);
        return codes.stream().map(known::find).flatMap(Optional::stream);
    }

    private List<String> withGoals(List<String> stated) {
        Set<String> all = new LinkedHashSet<>(stated);
        concepts("sdgs", stated).map(Concept::broader).filter(Objects::nonNull).forEach(all::add);
        return List.copyOf(all);
    }

    private static List<Integer> years(
            @Nullable Integer from, @Nullable Integer to, int yearOfAdmission) {
        if (from == null) {
            return to == null ? List.of() : List.of(to);
        }
        int last = to == null ? Math.max(from, yearOfAdmission) : to;
        return IntStream.rangeClosed(from, last).boxed().toList();
    }
}
