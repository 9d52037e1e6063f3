package org.nmirf.hub.ledger;

/** The fake keeps the promises of the real one. */
class InMemoryAdmissionLedgerTests extends AdmissionLedgerContract {

    private final AdmissionLedger ledger = new InMemoryAdmissionLedger();

    @Override
    protected AdmissionLedger ledger() {
        return ledger;
    }
}
