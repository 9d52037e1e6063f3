package org.nmirf.hub.question;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchUnavailableException;
import org.springframework.stereotype.Component;

/** Finds the practice of a question: who is named by the ledger, its words by the index. */
@Component
class FindPractice {

    private final AdmissionLedger ledger;
    private final PracticeSearch search;

    FindPractice(AdmissionLedger ledger, PracticeSearch search) {
        this.ledger = ledger;
        this.search = search;
    }

    /**
     * The practice of that id, or empty if none was ever admitted.
     *
     * @throws SearchUnavailableException when the search engine does not answer
     */
    Optional<AskedPractice> find(UUID id) {
        IndexedPractice content = content(id);
        return ledger.find(new Subject(Kind.PRACTICE, id))
                .map(entry -> AskedPractice.of(entry, content));
    }

    /** The practice of a question; without its words while the search engine is away. */
    AskedPractice get(Question question) {
        return AskedPractice.of(
                ledger.find(question.about()).orElseThrow(), contentIfThere(question.practice()));
    }

    private @Nullable IndexedPractice contentIfThere(UUID id) {
        try {
            return content(id);
        } catch (SearchUnavailableException away) {
            return null;
        }
    }

    private @Nullable IndexedPractice content(UUID id) {
        return search.find(id.toString()) instanceof Lookup.Live(_, _, var practice)
                ? practice
                : null;
    }
}
