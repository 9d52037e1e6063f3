package org.nmirf.node.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.declaration.MechanismProfile;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.assessment.Indicator;
import org.nmirf.web.language.Language;

/** The form of the profile: fields from content, and content from fields. */
final class TypedProfile {

    private TypedProfile() {}

    /** The fields of a profile that is there. */
    static TypedForm fields(MechanismProfile content, int revision) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("revision", List.of(String.valueOf(revision)));
        content.names().forEach((code, text) -> fields.put(code + "-name", List.of(text)));
        content.legalBasis().forEach((code, text) -> fields.put(code + "-basis", List.of(text)));
        fields.put("typeOhchr", List.of(content.typeOhchr()));
        fields.put("typeUrg", List.of(content.typeUrg()));
        Integer year = content.year();
        fields.put("year", List.of(year == null ? "" : year.toString()));
        content.levels()
                .forEach((code, level) -> fields.put("level-" + code, List.of(level.toString())));
        return TypedForm.of(fields);
    }

    /** What was typed. What is no number is added to what is wrong. */
    static MechanismProfile content(TypedForm form, List<Detail> wrong) {
        SortedMap<String, Integer> levels = new TreeMap<>();
        for (Indicator indicator : Indicator.values()) {
            String field = "level-" + indicator.code();
            Integer level = number(form, field, "profile.level", wrong);
            if (level != null) {
                levels.put(indicator.code(), level);
            }
        }
        return new MechanismProfile(
                texts(form, "-name"),
                form.value("typeOhchr"),
                form.value("typeUrg"),
                texts(form, "-basis"),
                number(form, "year", "profile.year-number", wrong),
                levels);
    }

    private static SortedMap<String, String> texts(TypedForm form, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Language language : Language.forContent()) {
            String text = form.value(language.code() + ending);
            if (!text.isEmpty()) {
                texts.put(language.code(), text);
            }
        }
        return texts;
    }

    private static @Nullable Integer number(
            TypedForm form, String field, String code, List<Detail> wrong) {
        String typed = form.value(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("-?\\d{1,4}")) {
            wrong.add(Detail.of(field, code));
            return null;
        }
        return Integer.valueOf(typed);
    }
}
