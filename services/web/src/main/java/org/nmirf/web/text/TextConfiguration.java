package org.nmirf.web.text;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import tools.jackson.databind.JacksonModule;

/** Puts one rule on all ways in: no text holds the character U+0000. */
@AutoConfiguration
class TextConfiguration {

    // Before whatever reads a parameter.
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 40;

    @Bean
    JacksonModule plainJson() {
        return new PlainJson();
    }

    @Bean
    FilterRegistrationBean<PlainRequests> plainRequests() {
        var registration = new FilterRegistrationBean<>(new PlainRequests());
        registration.setOrder(FIRST);
        return registration;
    }
}
