package org.nmirf.web.testing;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/** Finds what is wrong with a message bundle; an empty list means nothing is. */
public final class MessageChecks {

    private static final String ENDING = ".properties";

    private MessageChecks() {}

    /**
     * Compares the five language files of a bundle: the same keys, none empty, the same
     * placeholders, patterns that can be read, every plural form of the language, and in Arabic
     * nothing that would be drawn backwards.
     *
     * @param folder directory of the files, for example {@code src/main/resources/messages}
     * @param bundle name without language, for example "node"
     * @return one sentence for each fault
     * @throws IOException when a file is missing or cannot be read
     */
    public static List<String> faults(Path folder, String bundle) throws IOException {
        Properties english = read(folder, bundle, Language.EN);
        List<String> faults = new ArrayList<>();
        for (Language language : Language.forInterface()) {
            Properties messages = read(folder, bundle, language);
            Set<String> keys = new TreeSet<>(english.stringPropertyNames());
            keys.addAll(messages.stringPropertyNames());
            for (String key : keys) {
                check(english.getProperty(key), messages.getProperty(key), language)
                        .forEach(fault -> faults.add(language.code() + ": " + key + " " + fault));
            }
        }
        return faults;
    }

    /**
     * The keys of a bundle.
     *
     * @throws IOException when the English file is missing or cannot be read
     */
    public static Set<String> keys(Path folder, String bundle) throws IOException {
        return read(folder, bundle, Language.EN).stringPropertyNames();
    }

    /**
     * Names of the bundles in a folder: one of the application, and one of each feature that has
     * its own.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<String> bundles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && name.indexOf('_') < 0)
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * What is wrong with all bundles of a folder, keys that stand in two of them included.
     *
     * @throws IOException when a file is missing or cannot be read
     */
    public static List<String> faults(Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String bundle : bundles(folder)) {
            faults(folder, bundle).forEach(fault -> faults.add(bundle + " " + fault));
            keys(folder, bundle).stream()
                    .filter(key -> !seen.add(key))
                    .forEach(key -> faults.add(bundle + ": " + key + " is in another bundle too"));
        }
        return faults;
    }

    /**
     * The keys of all bundles of a folder.
     *
     * @throws IOException when a file is missing or cannot be read
     */
    public static Set<String> keys(Path folder) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String bundle : bundles(folder)) {
            keys.addAll(keys(folder, bundle));
        }
        return keys;
    }

    private static List<String> check(
            @Nullable String english, @Nullable String message, Language language) {
        if (message == null || message.isBlank()) {
            return List.of("is missing");
        }
        if (english == null) {
            return List.of("exists in no other language");
        }
        try {
            if (!placeholders(english).equals(placeholders(message))) {
                return List.of("has other placeholders than English");
            }
            List<String> faults =
                    new ArrayList<>(PluralForms.faults(english, message, language.locale(null)));
            if (language == Language.AR) {
                faults.addAll(DrawnBackwards.faults(message));
            }
            return faults;
        } catch (IllegalArgumentException exception) {
            return List.of("is no message pattern");
        }
    }

    private static Set<String> placeholders(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> names = new TreeSet<>();
        for (int index = 0; index < pattern.countParts(); index++) {
            MessagePattern.Part part = pattern.getPart(index);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static Properties read(Path folder, String bundle, Language language)
            throws IOException {
        String suffix = language == Language.EN ? "" : "_" + language.code();
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(
                        folder.resolve(bundle + suffix + ENDING), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
