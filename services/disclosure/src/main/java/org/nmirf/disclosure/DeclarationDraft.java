package org.nmirf.disclosure;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * A declaration on its way to release.
 *
 * @param authors everyone who had a hand in it, at least one; none of them may approve it
 * @param declared what it says
 */
public record DeclarationDraft(Set<String> authors, Declared declared) {

    /** Long: a busy machine must not make clean texts look like ones that cannot be scanned. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final ResidualScan SCAN = new ResidualScan(LIMIT);

    /** Refuses a declaration that nobody made. */
    public DeclarationDraft {
        authors = Set.copyOf(authors);
        if (authors.isEmpty() || authors.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a draft names its authors");
        }
    }

    /** What the approver approves: lower-case hexadecimal SHA-256 of texts and facts. */
    public String contentHash() {
        return Fingerprint.of(declared);
    }

    /**
     * The texts in which a direct identifier stands, such as a telephone number or an e-mail
     * address; with these it never leaves. Names of public bodies and acts are none. Texts that
     * could not be scanned are among them.
     */
    public Set<TextKey> identifiers() {
        Set<TextKey> found = new LinkedHashSet<>();
        declared.texts()
                .forEach(
                        (key, text) -> {
                            if (!isClean(SCAN.of(List.of(text)))) {
                                found.add(key);
                            }
                        });
        return found;
    }

    /**
     * The texts that seem to name a person, for people to look at: a public act may be called after
     * one. All of them when they could not be scanned.
     *
     * @param region ISO 3166-1 alpha-2 code of the country
     */
    public Set<TextKey> doubtful(String region) {
        var draft = Confidential.of(new Draft(authors, declared.texts()));
        var scanner = Scanner.full(ScanProfile.named(region)).within(LIMIT);
        Set<TextKey> doubtful = new LinkedHashSet<>();
        switch (scanner.scan(draft)) {
            case Outcome.Passed(var detected) ->
                    detected.findings().stream()
                            .filter(one -> one.type() == IdentifierType.PERSON)
                            .map(Finding::key)
                            .forEach(doubtful::add);
            case Outcome.Refused<?> _ -> doubtful.addAll(declared.texts().keySet());
        }
        return doubtful;
    }

    /** Whether facts and texts hold no direct identifier. */
    boolean isClean() {
        return identifiers().isEmpty() && isClean(SCAN.of(Set.copyOf(declared.facts().values())));
    }

    private static boolean isClean(Outcome<Set<IdentifierType>> scanned) {
        return scanned instanceof Outcome.Passed<Set<IdentifierType>>(var types) && types.isEmpty();
    }

    /** Never the content: drafts end up in logs by accident. */
    @Override
    public String toString() {
        return Confidential.MARK;
    }
}
