package org.nmirf.hub.practice;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Lets programs ask again without being sent again what they have. */
@Configuration(proxyBeanMethods = false)
class ApiCaching {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> practiceEntityTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns(
                "/api/practices",
                "/api/practices/*",
                "/api/progress",
                "/api/progress/*",
                "/api/members/*",
                "/api/recommendations",
                "/api/collections",
                "/api/collections/*",
                "/api/suggestions",
                "/api/corpus/manifest",
                "/api/identity");
        return registration;
    }
}
