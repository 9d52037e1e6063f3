package org.nmirf.node.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.practice.Known;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.practice.PracticeForm;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;
import org.nmirf.node.practice.PracticeForm.TextForm;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.practice.PracticeText.Field;
import org.nmirf.node.practice.PracticeText.Provenance;
import org.nmirf.web.language.Language;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A practice as it stands in the fields of the page, letter by letter, so that nothing typed is
 * lost.
 *
 * @param fields by name: {@code fr-title}, {@code themes}, {@code yearFrom} and so on
 */
record TypedPractice(MultiValueMap<String, String> fields) {

    private static final Pattern TEXT_PATH = Pattern.compile("texts\\[(\\d+)]\\.(\\w+)");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String ANSWERED = "recommendations";
    private static final Pattern LIST_PATH = Pattern.compile("([\\w.]+)\\[\\d+]");

    /** Nothing yet; the reader's language is taken for the original's. */
    static TypedPractice blank(Language original) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (Language language : Language.forContent()) {
            fields.add(
                    language.code() + "-provenance",
                    (language == original ? Provenance.ORIGINAL : Provenance.HUMAN_TRANSLATION)
                            .name());
        }
        fields.add("attribution", PracticeContent.Attribution.NAMED.name());
        fields.add("openToContact", "true");
        return new TypedPractice(fields);
    }

    /** What is stored. */
    static TypedPractice of(PracticeContent content) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (PracticeText text : content.texts()) {
            fields.add(text.language() + "-provenance", text.provenance().name());
            text.fields()
                    .forEach(
                            (field, words) ->
                                    fields.add(text.language() + "-" + field.word(), words));
        }
        fields.add("reference", content.reference());
        fields.addAll("areas", content.areas());
        fields.addAll("themes", content.themes());
        fields.addAll("bodies", content.bodies());
        fields.addAll("groups", content.groups());
        fields.addAll("sdgs", content.sdgs());
        fields.add("resourceLevel", content.resourceLevel());
        fields.add("yearFrom", text(content.yearFrom()));
        fields.add("yearTo", text(content.yearTo()));
        fields.add("attribution", content.attribution().name());
        fields.add("openToContact", Boolean.toString(content.openToContact()));
        content.recommendations().stream()
                .flatMap(one -> Stream.ofNullable(one.id()))
                .forEach(id -> fields.add(ANSWERED, id.toString()));
        fields.add("known.people", lines(content.known().people()));
        fields.add("known.organisations", lines(content.known().organisations()));
        fields.add("known.places", lines(content.known().places()));
        fields.add("known.numbers", lines(content.known().numbers()));
        return new TypedPractice(fields);
    }

    private static String lines(List<String> entries) {
        return String.join("\n", entries);
    }

    private List<String> entries(String name) {
        return value(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    /** Everything chosen in a list. */
    public List<String> values(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /** Whether anything was written in the language. */
    public boolean isWritten(String language) {
        return Arrays.stream(Field.values())
                .anyMatch(field -> !value(language + "-" + field.word()).isBlank());
    }

    /** Languages in which something was written. */
    public List<String> languages() {
        return Language.forContent().stream().map(Language::code).filter(this::isWritten).toList();
    }

    /** Code of the language in which it is written; the other one while nothing says which. */
    String original(Language otherwise) {
        return languages().stream()
                .filter(code -> value(code + "-provenance").equals(Provenance.ORIGINAL.name()))
                .findFirst()
                .orElse(otherwise.code());
    }

    /** Fields that hold a year must hold a number; names of those that do not. */
    List<String> wrongYears() {
        List<String> wrong = new ArrayList<>();
        for (String name : List.of("yearFrom", "yearTo")) {
            if (!value(name).isBlank() && year(name) == null) {
                wrong.add(name);
            }
        }
        return wrong;
    }

    /** The unchecked practice that these fields mean. */
    PracticeForm toForm() {
        return new PracticeForm(
                number(value("revision")),
                value("reference"),
                values("areas"),
                values("themes"),
                values("bodies"),
                values("groups"),
                values("sdgs"),
                value("resourceLevel"),
                year("yearFrom"),
                year("yearTo"),
                value("attribution"),
                Boolean.valueOf(value("openToContact")),
                languages().stream().map(this::text).toList(),
                answered(),
                new Known(
                        entries("known.people"),
                        entries("known.organisations"),
                        entries("known.places"),
                        entries("known.numbers")));
    }

    /** What is chosen of the register; what is no id is no choice. */
    List<AnsweredForm> answered() {
        return values(ANSWERED).stream()
                .filter(id -> ID.matcher(id).matches())
                .distinct()
                .map(id -> AnsweredForm.of(UUID.fromString(id)))
                .toList();
    }

    /** What to look for in the register. */
    String searched() {
        return value("answered-words").strip();
    }

    /** Whether the person wants to find recommendations and not to save yet. */
    boolean isSearch() {
        // Enter presses the first button of the page, wherever the cursor stands.
        return value("then").equals("find")
                || (value("then").equals("enter") && !searched().isEmpty());
    }

    private TextForm text(String language) {
        return new TextForm(
                language,
                value(language + "-provenance"),
                value(language + "-title"),
                value(language + "-summary"),
                value(language + "-challenge"),
                value(language + "-response"),
                value(language + "-results"),
                value(language + "-lessons"),
                value(language + "-preconditions"),
                value(language + "-costs"));
    }

    /** Name of the field that a path such as {@code texts[0].title} is about. */
    String field(String path) {
        var text = TEXT_PATH.matcher(path);
        if (text.matches()) {
            int index = Integer.parseInt(text.group(1));
            List<String> languages = languages();
            return index < languages.size() ? languages.get(index) + "-" + text.group(2) : "texts";
        }
        var list = LIST_PATH.matcher(path);
        return list.matches() ? list.group(1) : path;
    }

    private @Nullable Integer year(String name) {
        return number(value(name));
    }

    private static @Nullable Integer number(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.matches("\\d{1,9}") ? Integer.valueOf(plain) : null;
    }

    private static String text(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
