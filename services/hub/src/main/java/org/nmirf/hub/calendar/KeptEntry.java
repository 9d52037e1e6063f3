package org.nmirf.hub.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.schemas.Obligation;

/**
 * An entry of a country's calendar under the id that it keeps when it moves.
 *
 * @param content null once it was taken back: nothing of it is kept
 * @param sequence counts its changes from 0
 */
record KeptEntry(
        UUID uid, String country, @Nullable Content content, int sequence, Instant changed) {

    /**
     * What is owed.
     *
     * @param body code of bodies
     * @param procedure code of procedures
     * @param due as printed: a day, or only a month
     * @param submitted day of submission, or null while it is not submitted
     */
    record Content(String body, String procedure, String due, @Nullable String submitted) {

        static Content of(Obligation one) {
            return new Content(one.getBody(), one.getProcedure(), one.getDue(), one.getSubmitted());
        }

        boolean isOfOneKindWith(Content other) {
            return body.equals(other.body) && procedure.equals(other.procedure);
        }

        boolean isDueWith(Content other) {
            return isOfOneKindWith(other) && due.equals(other.due);
        }
    }

    KeptEntry becoming(@Nullable Content changedTo, Instant at) {
        return new KeptEntry(uid, country, changedTo, sequence + 1, at);
    }
}
