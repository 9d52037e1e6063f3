package org.nmirf.hub.gathering;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Lets programs ask again without being sent again what they have. */
@Configuration(proxyBeanMethods = false)
class GatheringCaching {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> gatheringEntityTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/api/gatherings", "/api/gatherings/*");
        return registration;
    }
}
