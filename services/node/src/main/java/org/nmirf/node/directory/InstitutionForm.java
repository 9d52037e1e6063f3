package org.nmirf.node.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.Institution;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.language.Language;

/**
 * What somebody typed about an institution.
 *
 * @param revision that was read; 0 for a new one
 * @param kind one of {@link Institution.Kind}
 * @param names by language; blank ones count as none
 * @param parent id of the institution it belongs to; may be empty
 * @param reason for the history; may be empty
 */
record InstitutionForm(
        int revision,
        String kind,
        Map<String, String> names,
        String acronym,
        String parent,
        boolean isArchived,
        String reason) {

    /** A form in which nothing stands yet. */
    static final InstitutionForm BLANK =
            new InstitutionForm(0, "MINISTRY", Map.of(), "", "", false, "");

    /** Reads the fields of the page. */
    static InstitutionForm of(Map<String, String> typed) {
        Map<String, String> names = new LinkedHashMap<>();
        Language.forContent()
                .forEach(
                        language ->
                                names.put(
                                        language.code(),
                                        typed.getOrDefault("names." + language.code(), "")));
        return new InstitutionForm(
                Typed.number(typed, "revision"),
                typed.getOrDefault("kind", ""),
                names,
                typed.getOrDefault("acronym", ""),
                typed.getOrDefault("parent", ""),
                typed.containsKey("archived"),
                typed.getOrDefault("reason", ""));
    }

    /** What stands there now. */
    static InstitutionForm of(Institution institution) {
        Map<String, String> names = new LinkedHashMap<>();
        institution.names().texts().forEach(name -> names.put(name.language(), name.text()));
        UUID parent = institution.parent();
        return new InstitutionForm(
                institution.revision(),
                institution.kind().name(),
                names,
                institution.acronym(),
                parent == null ? "" : parent.toString(),
                institution.isArchived(),
                "");
    }

    /** The name in that language; empty when there is none. */
    public String name(String language) {
        return names.getOrDefault(language, "");
    }

    /**
     * The institution that is meant, or what cannot be understood.
     *
     * @param before as it stands; null for a new one
     */
    Outcome<Institution> read(UUID id, @Nullable Institution before) {
        List<Detail> wrong = new ArrayList<>();
        var known =
                Stream.of(Institution.Kind.values())
                        .filter(one -> one.name().equalsIgnoreCase(kind.strip().replace('-', '_')))
                        .findFirst();
        if (known.isEmpty()) {
            wrong.add(Detail.of("kind", "directory.kind-unknown", kind));
        }
        names.keySet().stream()
                .filter(code -> Language.find(code).isEmpty())
                .forEach(
                        code ->
                                wrong.add(
                                        Detail.of(
                                                "names." + code,
                                                "directory.language-unknown",
                                                code)));
        UUID belongsTo = Typed.id("parent", parent, wrong);
        return wrong.isEmpty()
                ? Outcome.done(
                        new Institution(
                                id,
                                revision + 1,
                                known.orElseThrow(),
                                wordings(before == null ? Wordings.NONE : before.names()),
                                acronym.strip(),
                                belongsTo,
                                isArchived))
                : Outcome.refused(Refusal.invalid(wrong));
    }

    /** A State has official names in each of its languages: what was not translated is original. */
    private Wordings wordings(Wordings before) {
        List<Wording> texts = new ArrayList<>();
        names.forEach(
                (language, name) -> {
                    if (!name.isBlank()) {
                        var provenance =
                                before.in(language)
                                        .map(Wording::provenance)
                                        .orElse(Provenance.ORIGINAL);
                        texts.add(new Wording(language, provenance, name));
                    }
                });
        return new Wordings(texts);
    }
}
