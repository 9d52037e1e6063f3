package org.nmirf.hub.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Vocabulary;

/** The rules that words keep which people write at the hub. */
public final class TextRules {

    private static final int MAX_TITLE = 200;
    private static final int MAX_TEXT = 4_000;
    private static final int MAX_CODES = 10;

    private TextRules() {}

    /** What is wrong with texts in several languages; each language needs title and text. */
    public static List<Fault> faults(Texts texts) {
        List<Fault> faults = new ArrayList<>();
        if (texts.languages().isEmpty()) {
            faults.add(Fault.of("texts", "none"));
        }
        texts.byLanguage()
                .forEach(
                        (language, text) -> {
                            if (!isLanguage(language)) {
                                faults.add(Fault.of("texts", "language"));
                                return;
                            }
                            title(language, text).ifPresent(faults::add);
                            fault(language + "-text", text.text(), MAX_TEXT).ifPresent(faults::add);
                        });
        return faults;
    }

    /** What is wrong with names in several languages; beside a name there may be a text. */
    public static List<Fault> faultsOfNames(Texts texts) {
        List<Fault> faults = new ArrayList<>();
        texts.byLanguage()
                .forEach(
                        (language, text) -> {
                            if (!isLanguage(language)) {
                                faults.add(Fault.of("texts", "language"));
                                return;
                            }
                            title(language, text).ifPresent(faults::add);
                            if (!text.text().isEmpty()) {
                                fault(language + "-text", text.text(), MAX_TEXT)
                                        .ifPresent(faults::add);
                            }
                        });
        return faults;
    }

    /** What is wrong with one text of at most that many characters. */
    public static Optional<Fault> fault(String field, String text, int longest) {
        if (text.isEmpty()) {
            return Optional.of(Fault.of(field, "missing"));
        }
        if (text.length() > longest) {
            return Optional.of(Fault.of(field, "long", longest));
        }
        return text.chars().anyMatch(TextRules::isUnwritable)
                ? Optional.of(Fault.of(field, "characters"))
                : Optional.empty();
    }

    /** What is wrong with a choice of codes. */
    public static Optional<Fault> fault(String field, List<String> codes, Vocabulary vocabulary) {
        boolean isSound =
                codes.size() <= MAX_CODES
                        && new HashSet<>(codes).size() == codes.size()
                        && codes.stream().allMatch(code -> vocabulary.find(code).isPresent());
        return isSound ? Optional.empty() : Optional.of(Fault.of(field, "codes", MAX_CODES));
    }

    /** Whether texts may be written in it. */
    public static boolean isLanguage(String code) {
        return Language.forContent().stream().anyMatch(one -> one.code().equals(code));
    }

    private static Optional<Fault> title(String language, Texts.Text text) {
        String field = language + "-title";
        return fault(field, text.title(), MAX_TITLE).or(() -> oneLine(field, text.title()));
    }

    private static Optional<Fault> oneLine(String field, String title) {
        return title.lines().count() > 1
                ? Optional.of(Fault.of(field, "one-line"))
                : Optional.empty();
    }

    private static boolean isUnwritable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
