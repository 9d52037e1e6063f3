package org.nmirf.web.language;

import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.LocaleResolver;

/** Sets the languages up; takes the place of Spring Boot's own message source and resolver. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
class LanguageConfiguration {

    private static final String BUNDLES = "classpath*:messages/*.properties";

    /**
     * All bundles below {@code messages}: one of each application, and one of each feature that has
     * its own.
     */
    @Bean
    MessageSource messageSource() throws IOException {
        return new Messages(
                Stream.of(new PathMatchingResourcePatternResolver().getResources(BUNDLES))
                        .map(Resource::getFilename)
                        .filter(name -> name != null && name.indexOf('_') < 0)
                        .map(name -> "messages/" + StringUtils.stripFilenameExtension(name))
                        .distinct()
                        .sorted()
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
