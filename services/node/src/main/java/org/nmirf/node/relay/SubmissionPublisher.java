package org.nmirf.node.relay;

import org.apache.kafka.common.header.Header;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.node.identity.NodeIdentity;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

/** The only class that can put anything on the country's submission topic. */
@Component
class SubmissionPublisher implements Submissions {

    private static final String BINDING = "submissions-out-0";

    private final StreamBridge bridge;
    private final String topic;

    SubmissionPublisher(StreamBridge bridge, NodeIdentity identity) {
        this.bridge = bridge;
        this.topic = Topics.submissions(identity.country());
    }

    @Override
    public void publish(SignedEvent event) {
        var submission = EventHeaders.toRecord(topic, event);
        var message =
                MessageBuilder.withPayload(submission.value())
                        .setHeader(KafkaHeaders.KEY, submission.key());
        for (Header header : submission.headers()) {
            message.setHeader(SubmissionHeaders.PREFIX + header.key(), header.value());
        }
        // The producer is synchronous: this returns after the brokers' answer or throws.
        if (!bridge.send(BINDING, message.build())) {
            throw new IllegalStateException("Not sent: " + event.envelope().id());
        }
    }
}
