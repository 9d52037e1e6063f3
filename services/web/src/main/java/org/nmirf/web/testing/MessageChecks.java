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
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;

/** Finds what is wrong with a message bundle; an empty list means nothing is. */
public final class MessageChecks {

    private MessageChecks() {}

    /**
     * Compares the five language files of a bundle: the same keys, none empty, the same
     * placeholders, patterns that can be read.
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
                check(english.getProperty(key), messages.getProperty(key))
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

    private static List<String> check(@Nullable String english, @Nullable String message) {
        if (message == null || message.isBlank()) {
            return List.of("is missing");
        }
        if (english == null) {
            return List.of("exists in no other language");
        }
        try {
            return placeholders(english).equals(placeholders(message))
                    ? List.of()
                    : List.of("has other placeholders than English");
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
                        folder.resolve(bundle + suffix + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
