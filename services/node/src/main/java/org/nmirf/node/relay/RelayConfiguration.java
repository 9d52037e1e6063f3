package org.nmirf.node.relay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaderMapper;

@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

    @Bean
    KafkaHeaderMapper submissionHeaders() {
        return new SubmissionHeaders();
    }
}
