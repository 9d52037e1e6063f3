package org.nmirf.node.writeup;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nmirf.node.assembly.Account;
import org.nmirf.node.assembly.Material;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/**
 * What is there to write up.
 *
 * @param title what it is called
 * @param account what was done
 */
record Stock(Wordings title, Account account) {

    /** What a State calls carried out; what goes on by its nature is never more than that. */
    private static final Set<String> CARRIED_OUT = Set.of("implemented", "ongoing-by-nature");

    /** Why it cannot be written up yet. */
    enum Lack {
        /** Less than half of the recommendations are carried out, as the State assesses it. */
        IMPLEMENTATION,
        /** No action says in anybody's own words what was done. */
        ACTIONS,
        /** Nothing published and nothing measured says what came of it. */
        RESULTS
    }

    List<Recommendation> recommendations() {
        return account.materials().stream().map(Material::recommendation).toList();
    }

    int carriedOut() {
        return (int)
                recommendations().stream()
                        .filter(one -> CARRIED_OUT.contains(one.followUp().status()))
                        .count();
    }

    /** Everything that is lacking; nothing when it can be written up. */
    Set<Lack> lacks() {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (carriedOut() == 0 || carriedOut() * 2 < account.materials().size()) {
            lacks.add(Lack.IMPLEMENTATION);
        }
        if (account.actions().isEmpty() || account.languages().isEmpty()) {
            lacks.add(Lack.ACTIONS);
        }
        if (account.updates().isEmpty() && account.measures().isEmpty()) {
            lacks.add(Lack.RESULTS);
        }
        return lacks;
    }

    /**
     * The languages in which somebody wrote what was done; the first is the draft's own: the
     * reader's if there are texts in it, else the one in which there are most.
     */
    List<String> languages(String reader) {
        Map<String, Integer> counts = account.languages();
        return counts.keySet().stream()
                .sorted(
                        Comparator.comparing((String one) -> !one.equals(reader))
                                .thenComparing(one -> -counts.getOrDefault(one, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The words that people wrote in that language; nothing when only a machine did. */
    static Optional<String> own(Wordings texts, String language) {
        return texts.in(language)
                .filter(text -> text.provenance() != Provenance.MACHINE_TRANSLATION)
                .map(Wording::text);
    }
}
