package org.nmirf.hub.rebuild;

import org.nmirf.hub.indexing.EngineDownException;
import org.nmirf.hub.indexing.IndexContents;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.search.IndexMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Notices that the index holds less than it once had, because Elasticsearch was replaced or lost
 * its data, and has it rebuilt without anybody having to ask.
 */
@Component
class LostIndex {

    private static final Logger log = LoggerFactory.getLogger(LostIndex.class);

    private final AdmissionLedger ledger;
    private final IndexContents contents;
    private final RebuildRunner runner;

    LostIndex(AdmissionLedger ledger, IndexContents contents, RebuildRunner runner) {
        this.ledger = ledger;
        this.contents = contents;
        this.runner = runner;
    }

    @Scheduled(initialDelayString = "${hub.rebuild.look}", fixedDelayString = "${hub.rebuild.look}")
    void look() {
        try {
            // The ledger first: what it says was searchable has been in the index before.
            long wanted = ledger.countSearchable();
            long found = contents.count(IndexMapping.ALL);
            if (found < wanted) {
                runner.start();
                log.warn("Index is incomplete, rebuilding it wanted={} found={}", wanted, found);
            }
        } catch (EngineDownException | DataAccessException away) {
            log.debug("Index and ledger cannot be compared while either is away");
        } catch (ErrorResponseException refused) {
            // A rebuild is under way already.
            if (refused.getStatusCode() != HttpStatus.CONFLICT) {
                throw refused;
            }
        }
    }
}
