package org.nmirf.node.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Provenance;
import org.nmirf.web.language.Language;

/**
 * What somebody typed in a form, kept so that nothing is lost when it is refused.
 *
 * @param values texts by field
 * @param errors what is wrong with a field, in the reader's words
 */
public record TypedForm(Map<String, List<String>> values, Map<String, String> errors) {

    /** A form in which nothing was typed yet. */
    public static final TypedForm EMPTY = new TypedForm(Map.of(), Map.of());

    /** Copies both, in order. */
    public TypedForm {
        values = new LinkedHashMap<>(values);
        errors = new LinkedHashMap<>(errors);
    }

    /** What was sent. */
    public static TypedForm of(Map<String, List<String>> sent) {
        return new TypedForm(sent, Map.of());
    }

    /** The text of a field, stripped; empty when there is none. */
    public String value(String field) {
        List<String> found = values(field);
        return found.isEmpty() ? "" : found.getFirst().strip();
    }

    /** The texts of a field with several. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a box was ticked. */
    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Whether something was typed in that language, or is wrong with it. */
    public boolean isWritten(String language) {
        String start = language + "-";
        return values.keySet().stream()
                .anyMatch(
                        name ->
                                name.startsWith(start)
                                        && !name.endsWith("-provenance")
                                        && has(name));
    }

    /** The languages that a text can be written in. */
    public List<Language> languages() {
        return Language.forContent();
    }

    /** How a text can have come about. */
    public List<Provenance> provenances() {
        return List.of(Provenance.values());
    }

    /** A day; null when none was typed. What is no day is added to what is wrong. */
    public @Nullable LocalDate day(String field, List<Detail> wrong) {
        try {
            return has(field) ? LocalDate.parse(value(field)) : null;
        } catch (DateTimeParseException other) {
            wrong.add(Detail.of(field, "form.day", value(field)));
            return null;
        }
    }

    /** The ids chosen in a field. What is no id is added to what is wrong. */
    public List<UUID> ids(String field, List<Detail> wrong) {
        List<UUID> ids = new ArrayList<>();
        for (String text : values(field)) {
            if (!text.isBlank()) {
                try {
                    ids.add(UUID.fromString(text.strip()));
                } catch (IllegalArgumentException other) {
                    wrong.add(Detail.of(field, "form.choice", text));
                }
            }
        }
        return ids;
    }

    /** The id chosen in a field; null when none is. */
    public @Nullable UUID id(String field, List<Detail> wrong) {
        List<UUID> ids = ids(field, wrong);
        return ids.isEmpty() ? null : ids.getFirst();
    }

    /** The revision that was read; 0 when the form carries none. */
    public int revision() {
        return Seen.revision(value("revision"));
    }

    /** The same with what a refusal says of each field. */
    public TypedForm with(Refusal refusal, Notices notices, Locale locale) {
        Map<String, String> said = new LinkedHashMap<>();
        refusal.details()
                .forEach(
                        detail ->
                                said.putIfAbsent(
                                        field(detail.field()), notices.say(detail, locale)));
        return new TypedForm(values, said);
    }

    /** Rules say {@code title.en} where forms say {@code en-title}. */
    private static String field(String path) {
        int dot = path.lastIndexOf('.');
        String last = path.substring(dot + 1);
        return dot > 0 && Language.find(last).isPresent()
                ? last + "-" + path.substring(0, dot)
                : path;
    }
}
