package org.nmirf.node.chronicle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.node.history.Difference;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says fields and values of records in the reader's words. */
@Component
class FieldWords {

    private static final int LONG = 40;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]*|true|false");

    /** Last parts of paths whose values are codes, and the vocabulary of each. */
    private static final Map<String, String> VOCABULARIES =
            Map.of(
                    "body", "bodies",
                    "bodies", "bodies",
                    "themes", "themes",
                    "groups", "groups",
                    "sdgs", "sdgs",
                    "position", "upr-positions",
                    "status", "implementation-statuses",
                    "actionStatus", "action-statuses",
                    "typeOhchr", "mechanism-types-ohchr",
                    "typeUrg", "mechanism-types-urg");

    private final MessageSource messages;
    private final List<RecordNames> names;

    FieldWords(MessageSource messages, List<RecordNames> names) {
        this.messages = messages;
        this.names = List.copyOf(names);
    }

    /**
     * What the records are called that differences name, asked for at once: a page shows many.
     *
     * @return names by id, without ids that no record has
     */
    Map<UUID, String> names(Stream<Difference> differences, Reader reader) {
        Set<UUID> open =
                differences
                        .flatMap(one -> Stream.concat(one.before().stream(), one.after().stream()))
                        .filter(value -> ID.matcher(value).matches())
                        .map(UUID::fromString)
                        .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, String> found = new HashMap<>();
        for (RecordNames kind : names) {
            if (open.isEmpty()) {
                break;
            }
            kind.names(open, reader.language())
                    .forEach((id, name) -> found.putIfAbsent(id, name.words()));
            open.removeAll(found.keySet());
        }
        return found;
    }

    /**
     * What changed in a field, for the page.
     *
     * @param called what records are called that it names
     */
    ShownField show(String kind, Difference difference, Map<UUID, String> called, Reader reader) {
        String path = difference.field();
        Optional<Language> language = language(path);
        String field = language.isEmpty() ? path : path.substring(0, path.lastIndexOf('.'));
        String label =
                messages.getMessage(
                        "history.field." + kind + "." + field, null, field, reader.locale());
        boolean isText = isLong(difference);
        return new ShownField(
                label == null ? field : label,
                language.map(Language::code).orElse(""),
                isText ? List.of() : say(field, difference.removed(), called, reader),
                isText ? List.of() : say(field, difference.added(), called, reader),
                isText
                        ? WordDiff.between(
                                difference.before().getFirst(), difference.after().getFirst())
                        : List.of());
    }

    private static boolean isLong(Difference difference) {
        return difference.before().size() == 1
                && difference.after().size() == 1
                && !ID.matcher(difference.after().getFirst()).matches()
                && Math.max(
                                difference.before().getFirst().length(),
                                difference.after().getFirst().length())
                        > LONG;
    }

    private static Optional<Language> language(String path) {
        int dot = path.lastIndexOf('.');
        return path.contains("texts.") || path.contains("texts[")
                ? Language.find(path.substring(dot + 1))
                : Optional.empty();
    }

    private List<String> say(
            String field, List<String> values, Map<UUID, String> called, Reader reader) {
        return values.stream().map(value -> say(field, value, called, reader)).toList();
    }

    private String say(String field, String value, Map<UUID, String> called, Reader reader) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        // A level of an indicator is a number, whatever the indicator is called.
        String vocabulary = field.startsWith("levels.") ? null : VOCABULARIES.get(last);
        if (vocabulary != null) {
            return reader.label(vocabulary, value);
        }
        if (ID.matcher(value).matches()) {
            return called.getOrDefault(UUID.fromString(value), value);
        }
        if (DAY.matcher(value).matches()) {
            return reader.day(LocalDate.parse(value));
        }
        return switch (last) {
            case "acronym" -> value;
            case "states" -> reader.country(value);
            case "language" -> reader.languageName(value);
            default -> WORD.matcher(value).matches() ? word(value, reader) : value;
        };
    }

    private String word(String value, Reader reader) {
        String key = "history.value." + value.toLowerCase(Locale.ROOT);
        String said = messages.getMessage(key, null, value, reader.locale());
        return said == null ? value : said;
    }
}
