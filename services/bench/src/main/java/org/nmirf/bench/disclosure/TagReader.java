package org.nmirf.bench.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nmirf.bench.disclosure.AnnotatedText.Mention;
import org.nmirf.bench.disclosure.AnnotatedText.Need;

/**
 * Reads tagged words: {@code word tag} a line with {@code B-}, {@code I-} and {@code O}, an empty
 * line after each sentence. Words are put together again as they are printed.
 */
final class TagReader {

    private static final int LONGEST_TEXT = 60;
    private static final Set<String> HEADINGS =
            Set.of("PROCEDURE", "PROCÉDURE", "PROCEDIMIENTO", "EMENTA", "ACÓRDÃO");

    private final String language;
    private final Set<String> kept;
    private final UnaryOperator<String> types;
    private final List<AnnotatedText> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private int sentences;
    private boolean opensQuote;

    private TagReader(String language, Set<String> kept, UnaryOperator<String> types) {
        this.language = language;
        this.kept = kept;
        this.types = types;
    }

    /**
     * The texts of a file, cut at headings and after sixty sentences.
     *
     * @param kept the types that are public
     * @param types what a tag is called in the results
     */
    static List<AnnotatedText> read(
            Path file, String language, Set<String> kept, UnaryOperator<String> types)
            throws IOException {
        TagReader reader = new TagReader(language, kept, types);
        Files.readAllLines(file).forEach(reader::line);
        reader.close();
        return reader.texts;
    }

    private void line(String line) {
        int cut = Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' '));
        String word = cut < 0 ? "" : line.substring(0, cut).strip();
        if (word.isEmpty()) {
            text.append('\n');
            sentences++;
            if (sentences >= LONGEST_TEXT) {
                close();
            }
            return;
        }
        boolean opens = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (opens && HEADINGS.contains(word)) {
            close();
        }
        add(word, line.substring(cut + 1).strip());
    }

    private void add(String word, String tag) {
        if (needsSpace(word)) {
            text.append(' ');
        }
        int start = text.length();
        text.append(word);
        if (tag.length() < 3 || tag.equals("O")) {
            return;
        }
        String type = types.apply(tag.substring(2));
        int last = mentions.size() - 1;
        boolean goesOn =
                tag.startsWith("I-")
                        && last >= 0
                        && mentions.get(last).type().equals(type)
                        && text.substring(mentions.get(last).end(), start).isBlank();
        if (goesOn) {
            Mention before = mentions.get(last);
            mentions.set(
                    last,
                    new Mention(
                            before.start(), text.length(), type, before.entity(), before.need()));
        } else {
            mentions.add(
                    new Mention(
                            start,
                            text.length(),
                            type,
                            "m" + mentions.size(),
                            kept.contains(type) ? Need.NONE : Need.QUASI));
        }
    }

    private boolean needsSpace(String word) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (word.equals("\"")) {
            opensQuote = !opensQuote;
            return last != '\n' && opensQuote;
        }
        boolean afterOpening = "([/\n'\u2019".indexOf(last) >= 0 || (last == '"' && opensQuote);
        return !afterOpening && ".,;:)]/'\u2019".indexOf(word.charAt(0)) < 0;
    }

    private void close() {
        if (!text.toString().isBlank()) {
            texts.add(new AnnotatedText(text.toString(), language, List.copyOf(mentions)));
        }
        text.setLength(0);
        mentions.clear();
        sentences = 0;
        opensQuote = false;
    }
}
