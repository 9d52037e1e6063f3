package org.nmirf.hub.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.IndexedAttachments.IndexedAnnex;
import org.nmirf.hub.search.IndexedAttachments.IndexedPicture;
import org.nmirf.schemas.Picture;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Makes what the index holds out of what the shared topic says. */
@Component
public class IndexDocuments {

    private final Vocabularies vocabularies;

    IndexDocuments(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
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
        practice.getTexts().forEach(text -> texts.put(text.getLanguage(), text(text)));
        return new IndexedPractice(
                texts,
                names(practice),
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
                attachments(practice));
    }

    private static IndexedAttachments attachments(Practice practice) {
        return new IndexedAttachments(
                practice.getPictures().stream().map(IndexDocuments::picture).toList(),
                practice.getAnnexes().stream()
                        .map(
                                annex ->
                                        new IndexedAnnex(
                                                annex.getLanguage(),
                                                annex.getTitle(),
                                                annex.getText()))
                        .toList());
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
                text.getLessons());
    }

    private Map<String, List<String>> names(Practice practice) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        codes.put("areas", practice.getAreas());
        codes.put("themes", practice.getThemes());
        codes.put("bodies", practice.getBodies());
        codes.put("groups", practice.getGroups());
        codes.put("sdgs", withGoals(practice.getSdgs()));
        Map<String, List<String>> names = new TreeMap<>();
        for (String language : IndexMapping.ANALYZERS.keySet()) {
            List<String> inLanguage =
                    codes.entrySet().stream()
                            .flatMap(list -> names(list.getKey(), list.getValue(), language))
                            .distinct()
                            .toList();
            if (!inLanguage.isEmpty()) {
                names.put(language, inLanguage);
            }
        }
        return names;
    }

    private Stream<String> names(String vocabulary, List<String> codes, String language) {
        return concepts(vocabulary, codes).flatMap(concept -> concept.names(language).stream());
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
