package org.nmirf.node.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nmirf.node.cleaning.CleanText;
import org.nmirf.node.cleaning.LeadingNumber;
import org.nmirf.node.concordance.StateNames;
import org.nmirf.node.incoming.RawRow.Field;
import org.nmirf.node.spreadsheet.WordFile;

/**
 * The Word list of the recommendations of one review by themes, as the Office of the High
 * Commissioner makes it for each State; its columns changed twice.
 */
final class ThematicList {

    private static final Pattern COMMENT =
            Pattern.compile("assess|comment|évaluation|observaci|coment|avalia|تقييم|تعليق");
    private static final Pattern SDGS = Pattern.compile("\\bsdg|\\bodd\\b|\\bods\\b|أهداف");
    private static final Pattern THEMES = Pattern.compile("them|thèm|tema|موضوع|مواضيع");
    private static final Pattern POSITION =
            Pattern.compile(
                    "position|posici|posiç|موقف|^(?:response|réponse|respuesta|resposta)"
                            + "|^(?:supported|accepted|appuyée?|acceptée?|aceptada|apoyada|aceite|apoiada)"
                            + " ?(?:/|or|ou|o) ?\\p{L}+");
    private static final Pattern SUPPORTED =
            Pattern.compile(
                    "(?:supported|accepted|appuyées?|acceptées?|apoyadas?|aceptadas?|apoiadas?|aceites?|مؤيدة|مقبولة)");
    private static final Pattern NOTED =
            Pattern.compile(
                    "(?:noted|rejected|notées?|rejetées?|tomadas? nota|rechazadas?|anotadas?|rejeitadas?"
                            + "|أحيط علماً بها|مرفوضة)");
    private static final int LONGEST_HEADING = 150;
    private static final int LONGEST_NAME = 120;
    private static final Pattern TEXT = Pattern.compile("recommend|recommand|recomend|توصي");
    private static final Pattern SECTION =
            Pattern.compile("(?iu)^(?:theme|thème|tema|الموضوع) ?: *(?<theme>.+)$");
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?imu)^[ \t]*(?:source|fuente|fonte|مصدر)[^:\n]{0,40}:[ \t]*"
                            + "(?<symbol>A/HRC/[^\\s;,]{1,40})[^\n]*$");
    private static final Pattern SYMBOL = Pattern.compile("A/HRC/\\d{1,3}/\\d{1,4}\\b");
    private static final Pattern SESSION =
            Pattern.compile(
                    "(?iu)(?:session|sesión|sessão|الدورة) (?:no\\.? ?)?(\\d{1,2})\\b"
                            + "|\\b(\\d{1,2})(?:st|nd|rd|th|e|ª|a|ème)? (?:upr )?(?:session|sesión|sessão)"
                            + "|\\b(?:UPR|EPU) ?(\\d{1,2})\\b");
    private static final Pattern PERSONS =
            Pattern.compile(
                    "(?iu)^(?:affected persons?|groups? of persons|personnes concernées"
                            + "|groupes de personnes|personas afectadas|grupos de personas"
                            + "|pessoas afetadas|grupos de pessoas|الأشخاص المتأثرون|فئات الأشخاص)"
                            + " ?:?$");
    private static final Pattern GOALS = Pattern.compile("(?iu)^(?:sdgs?|odd|ods|أهداف.*) ?:?$");

    private final List<RawRow> rows = new ArrayList<>();
    private final Map<Field, String> document = new EnumMap<>(Field.class);
    private Map<Integer, Field> columns = Map.of();
    private Map<Integer, String> positions = Map.of();
    private String section = "";

    private ThematicList(WordFile file) {
        String title = String.join("\n", file.paragraphs());
        Matcher symbol = SYMBOL.matcher(title);
        document.put(Field.SYMBOL, symbol.find() ? symbol.group() : "");
        document.put(Field.SESSION, session(title));
        document.put(Field.BODY, "UPR");
    }

    /** The rows of the list; none when the document is no such list. */
    static List<RawRow> rows(WordFile file) {
        var list = new ThematicList(file);
        for (int line = 0; line < file.rows().size(); line++) {
            list.read(line + 1, file.rows().get(line));
        }
        return list.rows;
    }

    /** The States that the text outside of the table names, as a title does. */
    static Set<String> states(WordFile file, StateNames names) {
        Set<String> states = new HashSet<>();
        file.paragraphs().stream()
                .limit(40)
                .filter(line -> line.length() <= 200)
                .flatMap(line -> Stream.of(line.split("[-–—,:()/|\n]", -1)))
                .map(String::strip)
                .filter(part -> part.length() > 3)
                .forEach(part -> names.findByName(part).ifPresent(states::add));
        return states;
    }

    private void read(int number, List<String> cells) {
        Map<Integer, Field> header = header(cells);
        Map<Integer, String> ticked = positions(cells);
        boolean hasPosition = header.containsValue(Field.POSITION) || !ticked.isEmpty();
        boolean hasThemes = columns.isEmpty() && header.containsValue(Field.THEMES);
        if (header.containsValue(Field.TEXT) && (hasPosition || hasThemes)) {
            columns = header;
            positions = ticked;
            return;
        }
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() == 1 && isHeading(filled.getFirst())) {
            Matcher heading = SECTION.matcher(CleanText.entry(filled.getFirst()));
            section = heading.replaceFirst("${theme}");
        } else if (!columns.isEmpty() && !filled.isEmpty()) {
            rows.add(new RawRow(number, row(cells)));
        }
    }

    /** A row with one cell is a heading, unless it has the number or the length of a paragraph. */
    private static boolean isHeading(String cell) {
        String text = CleanText.clean(cell);
        return text.length() <= LONGEST_HEADING
                && (SECTION.matcher(CleanText.entry(text)).matches()
                        || LeadingNumber.take(text).paragraph().isEmpty());
    }

    private static Map<Integer, Field> header(List<String> cells) {
        Map<Integer, Field> header = new HashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            String name = name(cells.get(column));
            Optional<Field> field = field(name);
            if (field.isPresent()
                    && LeadingNumber.take(name).paragraph().isEmpty()
                    && !header.containsValue(field.get())) {
                header.put(column, field.get());
            }
        }
        return header;
    }

    private static String name(String cell) {
        return cell.length() > LONGEST_NAME ? "" : CleanText.entry(cell).toLowerCase(Locale.ROOT);
    }

    /** Some lists have a column for each position, with a cross in one of them. */
    private static Map<Integer, String> positions(List<String> cells) {
        Map<Integer, String> positions = new HashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            String name = name(cells.get(column));
            if (SUPPORTED.matcher(name).matches()) {
                positions.put(column, "Supported");
            } else if (NOTED.matcher(name).matches()) {
                positions.put(column, "Noted");
            }
        }
        return positions.size() > 1 ? positions : Map.of();
    }

    private static Optional<Field> field(String name) {
        if (COMMENT.matcher(name).find()) {
            return Optional.of(Field.COMMENT);
        }
        if (SDGS.matcher(name).find()) {
            return Optional.of(Field.SDGS);
        }
        if (THEMES.matcher(name).find()) {
            return Optional.of(Field.THEMES);
        }
        if (POSITION.matcher(name).find()) {
            return Optional.of(Field.POSITION);
        }
        return TEXT.matcher(name).find() ? Optional.of(Field.TEXT) : Optional.empty();
    }

    private Map<Field, String> row(List<String> cells) {
        Map<Field, String> row = new EnumMap<>(document);
        columns.forEach(
                (column, field) -> row.put(field, column < cells.size() ? cells.get(column) : ""));
        positions.forEach(
                (column, position) -> {
                    if (column < cells.size() && !cells.get(column).isBlank()) {
                        row.merge(Field.POSITION, position, ThematicList::lines);
                    }
                });
        String text = CleanText.clean(row.getOrDefault(Field.TEXT, ""));
        Matcher source = SOURCE.matcher(text);
        if (source.find()) {
            row.put(Field.SYMBOL, source.group("symbol"));
            text = source.replaceAll("").strip();
        }
        row.put(Field.TEXT, text.replaceAll("[;\\s]+$", ""));
        split(row);
        return row;
    }

    /** Older lists hold themes, goals and groups of persons in one cell, under headings. */
    private void split(Map<Field, String> row) {
        Field into = Field.THEMES;
        Map<Field, List<String>> parts = new EnumMap<>(Field.class);
        for (String line : row.getOrDefault(Field.THEMES, "").lines().toList()) {
            String entry = CleanText.entry(line);
            if (PERSONS.matcher(entry).matches()) {
                into = Field.GROUPS;
            } else if (GOALS.matcher(entry).matches()) {
                into = Field.SDGS;
            } else if (!entry.isEmpty()) {
                parts.computeIfAbsent(into, field -> new ArrayList<>()).add(entry);
            }
        }
        if (!parts.containsKey(Field.THEMES) && !section.isEmpty()) {
            parts.put(Field.THEMES, List.of(section));
        }
        row.put(Field.THEMES, "");
        parts.forEach(
                (field, entries) ->
                        row.merge(field, String.join("\n", entries), ThematicList::lines));
    }

    private static String lines(String one, String other) {
        return one.isBlank() ? other : one + "\n" + other;
    }

    private static String session(String title) {
        Matcher session = SESSION.matcher(title);
        if (!session.find()) {
            return "";
        }
        return Stream.of(1, 2, 3)
                .flatMap(group -> Stream.ofNullable(session.group(group)))
                .findFirst()
                .orElse("");
    }
}
