package org.nmirf.hub.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the page of an export shows.
 *
 * @param query what is searched for, in words
 * @param total practices that fit
 * @param number practices that go into the file
 * @param back address of the search
 * @param fields what the form sends besides its own fields
 * @param forms forms of the file
 * @param texts which texts are asked for, as in an address
 * @param languages languages of texts that may be asked for
 */
record ExportPage(
        List<String> query,
        long total,
        int number,
        String back,
        List<Map.Entry<String, String>> fields,
        List<Option> forms,
        List<String> texts,
        List<Option> languages) {

    static ExportPage of(Export export, PracticeSearch.Best best, List<String> words) {
        String back = SearchAddress.first(export.query());
        List<String> texts = export.texts().asked();
        return new ExportPage(
                words,
                best.total(),
                best.ids().size(),
                back,
                fields(back),
                Arrays.stream(ExportForm.values())
                        .map(form -> Option.of(form.word(), form.word(), form == export.form()))
                        .toList(),
                texts,
                Language.forContent().stream()
                        .map(
                                one ->
                                        Option.of(
                                                one.code(),
                                                one.ownName(),
                                                texts.contains(one.code())))
                        .toList());
    }

    private static List<Map.Entry<String, String>> fields(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .build(true)
                .getQueryParams()
                .entrySet()
                .stream()
                .flatMap(
                        one ->
                                one.getValue().stream()
                                        .map(value -> Map.entry(one.getKey(), decoded(value))))
                .toList();
    }

    private static String decoded(String value) {
        return UriUtils.decode(value, StandardCharsets.UTF_8);
    }
}
