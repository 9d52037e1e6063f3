package org.nmirf.backbone.topic;

import java.time.Duration;

/**
 * How topics are laid out on the brokers.
 *
 * @param partitions partitions of each shared topic
 * @param replicas copies of each partition
 * @param submissionRetention how long a submission stays; nodes send again what stays unanswered
 * @param maxCompactionLag by when compaction has removed withdrawn content from the brokers' disks
 */
public record TopicSettings(
        int partitions, short replicas, Duration submissionRetention, Duration maxCompactionLag) {

    /** One broker, two partitions: the network on one machine. */
    public static TopicSettings singleBroker() {
        return new TopicSettings(2, (short) 1, Duration.ofDays(7), Duration.ofDays(7));
    }
}
