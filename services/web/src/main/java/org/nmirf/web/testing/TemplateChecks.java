package org.nmirf.web.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words in templates that no translator will ever see, and keys that no bundle holds. */
public final class TemplateChecks {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    // A tag may hold ">" inside a quoted attribute.
    private static final Pattern TAG_AND_TEXT =
            Pattern.compile("<(/?)([a-zA-Z][\\w:-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>([^<]*)");
    private static final Pattern REPLACED =
            Pattern.compile("\\b(th|data-th)[:-](text|utext|replace)\\s*=");
    private static final Pattern SPOKEN =
            Pattern.compile("(?<![\\w:-])(title|alt|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern INLINE_STYLE_OR_SCRIPT =
            Pattern.compile("(?<![\\w:-])(style|on[a-z]+)\\s*=|th:(style|on[a-z]+)\\s*=");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[(}]");

    private TemplateChecks() {}

    /**
     * Looks through all templates of a module for hard-coded text and for inline style or script.
     * Text inside an element with {@code th:text} is only a preview and allowed.
     *
     * @param folder directory of the templates, for example {@code src/main/resources/templates}
     * @return one sentence for each fault
     * @throws IOException when a template cannot be read
     */
    public static List<String> faults(Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : templates(folder)) {
            check(read(file)).forEach(fault -> faults.add(folder.relativize(file) + ": " + fault));
        }
        return faults;
    }

    /**
     * The message keys that templates name in full.
     *
     * @throws IOException when a template cannot be read
     */
    public static Set<String> keys(Path folder) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : templates(folder)) {
            KEY.matcher(read(file)).results().forEach(match -> keys.add(match.group(1)));
        }
        return keys;
    }

    private static List<String> check(String template) {
        List<String> faults = new ArrayList<>();
        Matcher parts = TAG_AND_TEXT.matcher(template);
        while (parts.find()) {
            String attributes = parts.group(3);
            String text = parts.group(4).replaceAll("\\[\\[.*?]]|&\\w+;", "");
            boolean isPreview = parts.group(1).isEmpty() && REPLACED.matcher(attributes).find();
            if (!isPreview && LETTER.matcher(text).find()) {
                faults.add("text \"" + text.strip() + "\"");
            }
            SPOKEN.matcher(attributes)
                    .results()
                    .filter(spoken -> LETTER.matcher(spoken.group(2)).find())
                    .forEach(spoken -> faults.add("text " + spoken.group()));
            if (INLINE_STYLE_OR_SCRIPT.matcher(attributes).find()) {
                faults.add("inline style or script in <" + parts.group(2) + attributes + ">");
            }
        }
        return faults;
    }

    private static String read(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file)).replaceAll("");
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }
}
