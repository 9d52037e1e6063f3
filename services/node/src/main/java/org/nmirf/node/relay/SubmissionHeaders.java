package org.nmirf.node.relay;

import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/** Puts the event's headers on the record byte for byte, and no other. */
class SubmissionHeaders implements KafkaHeaderMapper {

    // Under their own names Spring would read them as CloudEvents headers and rewrite them.
    static final String PREFIX = "nmirf-record-";

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {
        headers.forEach(
                (name, value) -> {
                    if (name.startsWith(PREFIX) && value instanceof byte[] bytes) {
                        target.add(name.substring(PREFIX.length()), bytes);
                    }
                });
    }

    @Override
    public void toHeaders(Headers source, Map<String, Object> headers) {
        // What arrives stays whole in its arrival.
    }
}
