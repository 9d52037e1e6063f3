package org.nmirf.hub.developer;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.nmirf.web.security.CurrentPerson;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API as a whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI description() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentPerson.class);
        var token =
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Token of the network's identity provider");
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Hub of the NMIRF Network")
                                .version("1")
                                .description(
                                        """
                                        What national mechanisms share, for programs; what is \
                                        public needs no token. Long lists have cursors: the value \
                                        of next leads to the next page and stays good while things \
                                        change. Answers have an ETag for If-None-Match. Errors are \
                                        RFC 9457 problem details in the reader's language. \
                                        RateLimit-Policy and RateLimit say how many requests are \
                                        left; 429 says in Retry-After when to go on."""))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
