package org.nmirf.hub.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A practice in all its languages; codes are those of the vocabularies.
 *
 * @param texts language to text
 * @param attribution NAMED, REGION or NETWORK
 * @param country only of a named practice
 * @param region only where the attribution tells it
 * @param openToContact whether the mechanism welcomes questions
 * @param admitted day; the first of the month unless named
 * @param url address of its page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PracticeDetail(
        String id,
        long version,
        Map<String, IndexedText> texts,
        String attribution,
        @Nullable String country,
        @Nullable String region,
        List<String> areas,
        List<String> themes,
        List<String> bodies,
        List<String> groups,
        List<String> sdgs,
        @Nullable String resourceLevel,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        boolean openToContact,
        LocalDate admitted,
        String url) {

    PracticeDetail {
        texts = Map.copyOf(texts);
    }

    static PracticeDetail from(Lookup.Live live) {
        IndexedPractice practice = live.practice();
        return new PracticeDetail(
                live.id(),
                live.version(),
                practice.texts(),
                practice.attribution(),
                practice.country(),
                practice.region(),
                practice.areas(),
                practice.themes(),
                practice.bodies(),
                practice.groups(),
                practice.statedSdgs(),
                practice.resourceLevel(),
                practice.yearFrom(),
                practice.yearTo(),
                practice.openToContact(),
                practice.admitted(),
                url(live.id()));
    }

    static String url(String id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("practices", id)
                .toUriString();
    }
}
