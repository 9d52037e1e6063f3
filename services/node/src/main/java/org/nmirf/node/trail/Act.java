package org.nmirf.node.trail;

import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.disclosure.Assessment;
import org.nmirf.disclosure.Decision;
import org.nmirf.disclosure.PictureDanger;
import org.nmirf.disclosure.TextKey;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * One thing that was done to a text. Each knows how it is written down: places, kinds, decisions
 * and hashes. A reason or a replacement may hold what was removed, so only its hash is kept.
 */
public sealed interface Act {

    /**
     * Somebody decided about a finding.
     *
     * @param finding its id, which tells text and place and holds no word
     */
    record Decided(String finding, IdentifierType type, Decision decision) implements Act {}

    /** The text was handed in. */
    record Submitted(String contentHash) implements Act {}

    /** Somebody read passages of it. */
    record Read(String contentHash, Set<TextKey> passages) implements Act {

        /** Copies the passages. */
        public Read {
            passages = Set.copyOf(passages);
        }
    }

    /** It was sent back. */
    record SentBack(String note) implements Act {}

    /** It was taken back, for a reason that is a code. */
    record Withdrawn(String reason) implements Act {}

    /** It was approved as exactly these bytes. */
    record Approved(
            String contentHash,
            String payloadHash,
            Assessment assessment,
            Set<PictureDanger> lookedFor)
            implements Act {

        /** Copies the dangers. */
        public Approved {
            lookedFor = Set.copyOf(lookedFor);
        }
    }

    /** A declaration was approved as exactly these bytes; it asks no questions of its approver. */
    record Released(String contentHash, String payloadHash) implements Act {}

    /** The word in the database. */
    default String word() {
        return switch (this) {
            case Decided _ -> "DECIDED";
            case Submitted _ -> "SUBMITTED";
            case Read _ -> "READ";
            case SentBack _ -> "SENT_BACK";
            case Withdrawn _ -> "WITHDRAWN";
            case Approved _, Released _ -> "APPROVED";
        };
    }

    /** What is written down of it. */
    default String detail() {
        return switch (this) {
            case Decided(var finding, var type, var decision) ->
                    finding + " " + type + " " + said(decision);
            case Submitted(var hash) -> hash;
            case Read(var hash, var passages) ->
                    passages.stream()
                            .map(Act::name)
                            .sorted()
                            .collect(Collectors.joining(" ", hash + " ", ""));
            case SentBack(var note) -> TrailHash.of(note);
            case Withdrawn(var reason) -> reason;
            case Released(var content, var payload) -> content + " " + payload;
            case Approved(var content, var payload, var answers, var lookedFor) ->
                    content
                            + " "
                            + payload
                            + " "
                            + TrailHash.of(
                                    answers.singlingOut(), answers.linking(), answers.inference())
                            + looked(lookedFor);
        };
    }

    private static String looked(Set<PictureDanger> dangers) {
        return dangers.stream().sorted().map(one -> " " + one).collect(Collectors.joining());
    }

    private static String name(TextKey key) {
        return key.field() + "." + key.language();
    }

    private static String said(Decision decision) {
        return switch (decision) {
            case Decision.Mask _ -> "MASK";
            case Decision.Generalise(var replacement) -> "GENERALISE " + TrailHash.of(replacement);
            case Decision.Keep(var reason) -> "KEEP " + TrailHash.of(reason);
        };
    }
}
