package org.nmirf.node.limit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limits before what they protect. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration implements WebMvcConfigurer {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 50;

    private final AccountRate accounts;

    LimitConfiguration(AccountRate accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(accounts).addPathPatterns("/api/**");
    }

    @Bean
    static FilterRegistrationBean<StrangersRate> strangersRate(
            LimitSettings settings, LimitAnswers answers, ObjectProvider<JwtDecoder> tokens) {
        var registration =
                new FilterRegistrationBean<>(
                        new StrangersRate(
                                settings, answers, token -> isGood(tokens.getObject(), token)));
        registration.setOrder(FIRST);
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    private static boolean isGood(JwtDecoder tokens, String token) {
        try {
            tokens.decode(token);
            return true;
        } catch (JwtException | JwtDecoderInitializationException notGood) {
            return false;
        }
    }

    @Bean
    static FilterRegistrationBean<Wall> wall(Burdens burdens, LimitAnswers answers) {
        var registration = new FilterRegistrationBean<>(new Wall(burdens, answers));
        registration.setOrder(FIRST + 1);
        return registration;
    }
}
