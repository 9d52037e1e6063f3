package org.nmirf.backbone.stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Makes every consumer of the application take whole records in batches and try a failed batch
 * again for as long as it takes: a sick engine pauses the flow, it never skips a record. Functions
 * answer bad events themselves and throw only when an engine is down.
 */
@AutoConfiguration
public class StreamConfiguration {

    private static final Logger log = LoggerFactory.getLogger(StreamConfiguration.class);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<Object, Object>> wholeRecords() {
        return (container, destination, group) -> {
            container.setBatchInterceptor(new WholeRecords());
            container.setCommonErrorHandler(tryForAsLongAsItTakes(group));
        };
    }

    private static DefaultErrorHandler tryForAsLongAsItTakes(String group) {
        var pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        var handler = new DefaultErrorHandler(pauses);
        handler.setRetryListeners(new RetryLog(group));
        return handler;
    }

    private record RetryLog(String group)
            implements org.springframework.kafka.listener.RetryListener {

        @Override
        public void failedDelivery(
                org.apache.kafka.clients.consumer.ConsumerRecord<?, ?> arrived,
                @Nullable Exception failure,
                int attempt) {
            log(failure, attempt);
        }

        @Override
        public void failedDelivery(
                org.apache.kafka.clients.consumer.ConsumerRecords<?, ?> arrived,
                @Nullable Exception failure,
                int attempt) {
            log(failure, attempt);
        }

        private void log(@Nullable Exception failure, int attempt) {
            String fault = failure == null ? "unknown" : rootOf(failure).getClass().getName();
            // Only the kind of fault: messages of faults can quote what was being handled.
            log.warn(
                    "Batch will be tried again group={} attempt={} fault={}",
                    group,
                    attempt,
                    fault);
        }

        private static Throwable rootOf(Throwable failure) {
            Throwable cause = failure.getCause();
            return cause == null ? failure : rootOf(cause);
        }
    }
}
