package org.nmirf.node.letter;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    SendLetters.Surroundings sendLettersSurroundings(
            LetterSettings settings, Clock clock, SecureRandom random) {
        return new SendLetters.Surroundings(settings, clock, random);
    }
}
