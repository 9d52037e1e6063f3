package org.nmirf.hub.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Puts the limits before everything that is asked. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    /** Spring Security stands at -100: behind it is known who asks. */
    private static final int BEHIND_SECURITY = -99;

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 50;

    @Bean
    Rates rates(LimitSettings settings) {
        return new Rates(settings, Ticker.systemTicker());
    }

    @Bean
    FilterRegistrationBean<LimitFilter> limits(Rates rates, LimitAnswers answers) {
        var registration = new FilterRegistrationBean<>(new LimitFilter(rates, answers));
        registration.setOrder(BEHIND_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RefusedTokens> refusedTokens(
            Rates rates, LimitAnswers answers, ObjectProvider<JwtDecoder> tokens) {
        var registration =
                new FilterRegistrationBean<>(
                        new RefusedTokens(
                                rates, answers, token -> isGood(tokens.getObject(), token)));
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
}
