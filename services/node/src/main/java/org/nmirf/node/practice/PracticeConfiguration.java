package org.nmirf.node.practice;

import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

    @Bean
    KnownCodes knownCodes(Vocabularies vocabularies) {
        return (vocabulary, code) -> vocabularies.vocabulary(vocabulary).find(code).isPresent();
    }
}
