package org.nmirf.web.language;

import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.LocaleResolver;

/** Sets the languages up; takes the place of Spring Boot's own message source and resolver. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
class LanguageConfiguration {

    @Bean
    MessageSource messageSource() {
        return new Messages(
                Stream.of("messages/web", "messages/node", "messages/hub")
                        .filter(name -> new ClassPathResource(name + ".properties").exists())
                        .toArray(String[]::new));
    }

    @Bean
    LocaleResolver localeResolver(Environment environment) {
        return new ReaderLocaleResolver(environment.getProperty("nmirf.web.country"));
    }

    @Bean
    FilterRegistrationBean<ChoiceCookie> languageCookie() {
        var registration =
                new FilterRegistrationBean<>(
                        new ChoiceCookie(
                                ReaderLocaleResolver.PARAMETER,
                                ReaderLocaleResolver.COOKIE,
                                code -> Language.findForInterface(code).isPresent()));
        // Before security: the choice survives the way through the sign-in.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
