package org.nmirf.web.vocabulary;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Offers vocabularies and country names to the applications. */
@AutoConfiguration
class VocabularyConfiguration {

    @Bean
    Vocabularies vocabularies() {
        return Vocabularies.load();
    }

    @Bean
    Countries countries() {
        return new Countries();
    }
}
