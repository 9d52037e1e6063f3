package org.nmirf.node.release;

import org.nmirf.backbone.payload.Payloads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    Payloads payloads() {
        return Payloads.ofReleasedSchemas();
    }
}
