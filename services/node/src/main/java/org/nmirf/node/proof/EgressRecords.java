package org.nmirf.node.proof;

import java.util.Optional;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.LedgerEntry;

/** A ledger read from its start, one record at a time, wherever it is kept. */
interface EgressRecords extends AutoCloseable {

    /** What comes next. */
    sealed interface Step {

        /**
         * An entry.
         *
         * @param isInOutbox whether the outbox says the same; true where there is no outbox
         * @param isSignedOff whether the approver answered for exactly these bytes; true where
         *     there are no sign-offs
         */
        record Entry(LedgerEntry entry, boolean isInOutbox, boolean isSignedOff) implements Step {

            /** An entry of a ledger that is alone. */
            static Entry alone(LedgerEntry entry) {
                return new Entry(entry, true, true);
            }
        }

        /**
         * Something that is no entry.
         *
         * @param sequence its number, or empty if not even that can be read
         * @param detail what could not be read
         */
        record Unreadable(Optional<Long> sequence, String detail) implements Step {}

        /** Nothing more. */
        record End() implements Step {}
    }

    /**
     * A flaw that only shows once everything was read.
     *
     * @param sequence of the entry that it concerns
     */
    record Ending(long sequence, Flaw flaw, String detail) {}

    /** The next record; after the end, the end again. */
    Step next();

    /** What is wrong about where it ended, given the last intact entry. */
    Optional<Ending> ending(Ledger.Tail tail);

    /** What these records allow to check, for the report. */
    String checks();

    @Override
    void close();
}
