package org.nmirf.mail;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives an application its mail server. */
@AutoConfiguration
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    MailServer mailServer(MailSettings settings, Clock clock) {
        return new MailServer(settings, clock);
    }
}
