package org.nmirf.node.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nmirf.web.language.Language;

/**
 * Texts in several languages as a form sends them: one field {@code <language>-<name>} for each,
 * and {@code <language>-provenance} for all texts in that language.
 */
public final class TypedWordings {

    private static final String PROVENANCE = "-provenance";

    private TypedWordings() {}

    /** The texts that were typed; languages without words are left out. */
    public static Wordings read(UnaryOperator<String> values, String name) {
        List<Wording> texts = new ArrayList<>();
        for (Language language : Language.forContent()) {
            String text = values.apply(language.code() + "-" + name).strip();
            if (!text.isEmpty()) {
                String came = values.apply(language.code() + PROVENANCE);
                texts.add(
                        new Wording(language.code(), provenance(came), text.replace("\r\n", "\n")));
            }
        }
        return new Wordings(texts);
    }

    /** The fields that say the same; the reverse of {@link #read}. */
    public static Map<String, List<String>> fields(String name, Wordings wordings) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Wording text : wordings.texts()) {
            fields.put(text.language() + "-" + name, List.of(text.text()));
            fields.put(text.language() + PROVENANCE, List.of(text.provenance().name()));
        }
        return fields;
    }

    private static Provenance provenance(String name) {
        for (Provenance one : Provenance.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return Provenance.ORIGINAL;
    }
}
