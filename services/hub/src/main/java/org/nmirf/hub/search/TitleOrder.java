package org.nmirf.hub.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.web.language.Language;

/** Makes titles sort as readers of a language expect, by collation keys of the title they see. */
final class TitleOrder {

    /** Interface languages: those a page may be sorted for. */
    static final List<String> LANGUAGES =
            Language.forInterface().stream().map(Language::code).toList();

    /** Longer titles differ long before. */
    private static final int LONGEST = 80;

    private static final Map<String, Collator> COLLATORS =
            LANGUAGES.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(),
                                    code ->
                                            Collator.getInstance(ULocale.forLanguageTag(code))
                                                    .freeze()));

    private TitleOrder() {}

    static Map<String, String> of(IndexedPractice practice) {
        return practice.texts().isEmpty()
                ? Map.of()
                : COLLATORS.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        entry ->
                                                key(
                                                        entry.getValue(),
                                                        title(practice, entry.getKey()))));
    }

    private static String title(IndexedPractice practice, String reader) {
        IndexedText shown = practice.texts().get(ShownLanguage.of(practice, reader));
        return shown == null ? "" : shown.title();
    }

    private static String key(Collator collator, String title) {
        String beginning = title.substring(0, Math.min(LONGEST, title.length()));
        return HexFormat.of().formatHex(collator.getCollationKey(beginning).toByteArray());
    }
}
