package org.nmirf.web.page;

import java.time.ZoneId;
import java.util.List;
import org.nmirf.web.language.ChoiceCookie;
import org.nmirf.web.problem.Problems;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Gives every application that declares a site the shared layout, assets and error pages. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnBean(Site.class)
class PageConfiguration {

    @Bean
    PageModel sitePageModel(
            Site site,
            LocaleResolver locales,
            Vocabularies vocabularies,
            Countries countries,
            Environment environment) {
        ZoneId zone = ZoneId.of(environment.getProperty("nmirf.web.zone", "UTC"));
        return new PageModel(
                site, new Readers(locales, new Reader.Words(vocabularies, countries, zone)));
    }

    @Bean
    WebMvcConfigurer sitePageSupport(PageModel model) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(model);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(model);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                Assets.register(registry);
            }
        };
    }

    @Bean
    ErrorPages siteErrorPages(MessageSource messages) {
        return new ErrorPages(new Problems(messages));
    }

    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    FilterRegistrationBean<ChoiceCookie> appearanceCookie() {
        var registration =
                new FilterRegistrationBean<>(
                        new ChoiceCookie(
                                Appearance.PARAMETER,
                                Appearance.COOKIE,
                                word -> Appearance.find(word).isPresent()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 101);
        return registration;
    }
}
