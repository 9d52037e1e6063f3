package org.nmirf.hub.change;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Lets programs ask again without being sent again what they have. */
@Configuration(proxyBeanMethods = false)
class ChangeCaching {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> changeEntityTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/api/changes", "/feeds/*");
        return registration;
    }
}
