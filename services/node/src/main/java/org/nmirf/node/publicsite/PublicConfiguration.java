package org.nmirf.node.publicsite;

import org.nmirf.node.publicview.PublicSites;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before the public addresses. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicSettings.class)
class PublicConfiguration implements WebMvcConfigurer {

    private final PublicGate gate;

    PublicConfiguration(PublicGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate)
                .addPathPatterns("/public", "/public/**", "/api/public/**", "/robots.txt");
    }

    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> publicTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/public", "/public/*", "/api/public/*");
        return registration;
    }

    /** Security would ask strangers who they are first. */
    @Bean
    static FilterRegistrationBean<StrangersHome> strangersHome(PublicSites sites) {
        var registration = new FilterRegistrationBean<>(new StrangersHome(sites));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        registration.addUrlPatterns("/");
        return registration;
    }
}
