package org.nmirf.node.practice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

    @Bean
    KnownCodes knownCodes() {
        return (vocabulary, code) -> code.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,60}");
    }
}
