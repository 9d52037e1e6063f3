package org.nmirf.bench.disclosure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The annotated sets that the bench knows, by the names of their files. */
enum Corpus {
    ECHR_EN("echr-en.jsonl", "en"),
    ECHR_FR("echr-fr.tsv", "fr"),
    ECHR_ES("echr-es.tsv", "es"),
    LAW_PT("law-pt.conll", "pt"),
    NEWS_AR("news-ar.tsv", "ar");

    private static final Set<String> PERSONS =
            Set.of(
                    "Politician",
                    "Athlete",
                    "Artist",
                    "Other_PER",
                    "Businessperson",
                    "Lawyer",
                    "Police",
                    "Religious_PER",
                    "Scientist",
                    "Engineer",
                    "Group_PER");
    private static final String PERSON = "PERSON";

    private final String file;
    private final String language;

    Corpus(String file, String language) {
        this.file = file;
        this.language = language;
    }

    String file() {
        return file;
    }

    String set() {
        return file.substring(0, file.indexOf('.'));
    }

    /** Only the English set tells direct from quasi entities. */
    boolean isByEntity() {
        return this == ECHR_EN;
    }

    List<AnnotatedText> read(Path folder) throws IOException {
        Path path = folder.resolve(file);
        return switch (this) {
            case ECHR_EN -> CaseReader.read(path, language);
            case ECHR_FR, ECHR_ES -> TagReader.read(path, language, Set.of(), type -> type);
            case LAW_PT -> TagReader.read(path, language, Set.of("LEGISLACAO"), type -> type);
            case NEWS_AR ->
                    TagReader.read(
                            path,
                            language,
                            Set.of(),
                            type -> PERSONS.contains(type) ? PERSON : type);
        };
    }
}
