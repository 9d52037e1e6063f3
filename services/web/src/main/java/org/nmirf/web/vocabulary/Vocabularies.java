package org.nmirf.web.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** All controlled vocabularies of the network, read once from the data files of the contract. */
public final class Vocabularies {

    private static final String FILES = "classpath*:/vocabularies/*.json";

    private final Map<String, Vocabulary> vocabularies = new TreeMap<>();

    /** Takes what was read; names must differ. */
    public Vocabularies(Collection<Vocabulary> vocabularies) {
        vocabularies.forEach(vocabulary -> this.vocabularies.put(vocabulary.name(), vocabulary));
    }

    /**
     * Reads every file under {@code /vocabularies/} of the class path.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Vocabularies load() {
        JsonMapper json = JsonMapper.builder().build();
        List<Vocabulary> read = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream content = file.getInputStream()) {
                    read.add(json.readValue(content, Content.class).toVocabulary());
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read " + FILES, exception);
        }
        return new Vocabularies(read);
    }

    /** Names of the vocabularies there are. */
    public List<String> names() {
        return List.copyOf(vocabularies.keySet());
    }

    /**
     * One vocabulary by its name, for example "themes".
     *
     * @throws NoSuchElementException when there is none of that name
     */
    public Vocabulary vocabulary(String name) {
        Vocabulary vocabulary = vocabularies.get(name);
        if (vocabulary == null) {
            throw new NoSuchElementException("no vocabulary named " + name);
        }
        return vocabulary;
    }

    /**
     * What a code is called in a language; an unknown code is shown as it is, because an event of a
     * newer member may carry one.
     *
     * @throws NoSuchElementException when there is no such vocabulary
     */
    public String label(String vocabulary, String code, String language) {
        return vocabulary(vocabulary)
                .find(code)
                .map(concept -> concept.label(language))
                .orElse(code);
    }

    private record Content(String vocabulary, String source, List<Concept> concepts) {

        Vocabulary toVocabulary() {
            return new Vocabulary(vocabulary, source, concepts);
        }
    }
}
