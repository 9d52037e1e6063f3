package org.nmirf.node.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.LedgerEntry;
import org.nmirf.node.ledger.RecordId;
import tools.jackson.databind.JsonNode;

/** The lines of an exported ledger. Each value has one spelling only. */
final class FileForm {

    private static final String FORMAT = "nmirf-egress/1";
    private static final Set<String> FIELDS =
            Set.of(
                    "sequence",
                    "record",
                    "event",
                    "type",
                    "source",
                    "subject",
                    "version",
                    "payload",
                    "signature",
                    "approvedBy",
                    "approvedAt",
                    "policy",
                    "previousHash",
                    "hash");

    private FileForm() {}

    static Map<String, Object> start() {
        return Map.of("format", FORMAT);
    }

    static Map<String, Object> end(long entries, String head) {
        var line = new LinkedHashMap<String, Object>();
        line.put("entries", entries);
        line.put("head", head);
        return line;
    }

    static Map<String, Object> line(LedgerEntry entry) {
        var envelope = entry.event().envelope();
        var line = new LinkedHashMap<String, Object>();
        line.put("sequence", entry.sequence());
        line.put("record", entry.recordId().toString());
        line.put("event", envelope.id().toString());
        line.put("type", envelope.type().type());
        line.put("source", envelope.source().uri().toString());
        line.put("subject", envelope.subject().key());
        line.put("version", envelope.version());
        line.put("payload", Base64.getEncoder().encodeToString(entry.event().payload()));
        line.put("signature", entry.event().signature());
        line.put("approvedBy", entry.authority().by());
        line.put("approvedAt", entry.authority().at().toString());
        line.put("policy", entry.authority().policy());
        line.put("previousHash", entry.previousHash());
        line.put("hash", entry.hash());
        return line;
    }

    static boolean isStart(JsonNode line) {
        return line.size() == 1 && line.path("format").asString("").equals(FORMAT);
    }

    static boolean isEnd(JsonNode line) {
        return line.size() == 2 && line.has("entries") && line.has("head");
    }

    static boolean isEndOf(JsonNode line, Ledger.Tail tail) {
        return line.path("entries").isIntegralNumber()
                && line.path("entries").asString("").equals(Long.toString(tail.sequence()))
                && line.path("head").asString("").equals(tail.hash());
    }

    static EgressRecords.Step read(JsonNode line) {
        Optional<Long> sequence =
                line.path("sequence").canConvertToLong()
                        ? Optional.of(line.path("sequence").asLong())
                        : Optional.empty();
        try {
            if (!line.isObject() || !Set.copyOf(line.propertyNames()).equals(FIELDS)) {
                throw new IllegalArgumentException("the line has other fields");
            }
            return EgressRecords.Step.Entry.alone(entry(line));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new EgressRecords.Step.Unreadable(
                    sequence, String.valueOf(unreadable.getMessage()));
        }
    }

    private static LedgerEntry entry(JsonNode line) {
        var envelope =
                Envelope.of(
                        id(line, "event"),
                        known(EventType.of(text(line, "type")), "type"),
                        known(Source.parse(text(line, "source")), "source"),
                        known(Subject.parse(text(line, "subject")), "subject"),
                        number(line, "version"));
        String payload = text(line, "payload");
        byte[] bytes = Base64.getDecoder().decode(payload);
        String at = text(line, "approvedAt");
        Instant approved = Instant.parse(at);
        require(Base64.getEncoder().encodeToString(bytes).equals(payload), "payload");
        require(approved.toString().equals(at), "approvedAt");
        return new LedgerEntry(
                number(line, "sequence"),
                RecordId.of(envelope.subject(), id(line, "record")),
                new SignedEvent(envelope, bytes, text(line, "signature")),
                new LedgerEntry.Authority(text(line, "approvedBy"), approved, text(line, "policy")),
                text(line, "previousHash"),
                text(line, "hash"));
    }

    private static String text(JsonNode line, String field) {
        String text = line.path(field).asString("");
        // Half a surrogate pair would become a question mark under the hash.
        require(
                line.path(field).isString() && StandardCharsets.UTF_8.newEncoder().canEncode(text),
                field);
        return text;
    }

    private static long number(JsonNode line, String field) {
        require(line.path(field).isIntegralNumber() && line.path(field).canConvertToLong(), field);
        return line.path(field).asLong();
    }

    private static UUID id(JsonNode line, String field) {
        String text = text(line, field);
        UUID id = UUID.fromString(text);
        require(id.toString().equals(text), field);
        return id;
    }

    private static <T> T known(Optional<T> value, String field) {
        require(value.isPresent(), field);
        return value.orElseThrow();
    }

    private static void require(boolean condition, String field) {
        if (!condition) {
            throw new IllegalArgumentException(field + " is of no known form");
        }
    }
}
