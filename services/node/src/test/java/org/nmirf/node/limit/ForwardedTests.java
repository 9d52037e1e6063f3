package org.nmirf.node.limit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which address counts, of a server with the settings of a node. */
class ForwardedTests {

    private static final String CHOSEN = "203.0.113.9";
    private static final String SEEN_BY_THE_PROXY = "198.51.100.7";

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class Server {

        @Bean
        ServletRegistrationBean<Echo> echo() {
            return new ServletRegistrationBean<>(new Echo(), "/");
        }
    }

    static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.getWriter().print(request.getRemoteAddr());
        }
    }

    @Test
    void noForwardedHeaderIsBelievedUnlessSomebodySaysSo() throws Exception {
        assertThat(address()).isEqualTo("127.0.0.1");
        // There the framework would believe some by itself.
        assertThat(address("--spring.main.cloud-platform=kubernetes")).isEqualTo("127.0.0.1");
    }

    @Test
    void behindAProxyTheAddressCountsThatTheProxySaw() throws Exception {
        assertThat(
                        address(
                                "--SERVER_FORWARD_HEADERS_STRATEGY=native",
                                "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1"))
                .isEqualTo(SEEN_BY_THE_PROXY);
    }

    @Test
    void whoIsNoProxyIsNotBelieved() throws Exception {
        assertThat(
                        address(
                                "--SERVER_FORWARD_HEADERS_STRATEGY=native",
                                "--server.tomcat.remoteip.internal-proxies=10\\.1\\.2\\.3"))
                .isEqualTo("127.0.0.1");
    }

    private static String address(String... settings) throws Exception {
        var arguments =
                Stream.concat(Stream.of("--server.port=0"), Stream.of(settings))
                        .toArray(String[]::new);
        try (var server = new SpringApplicationBuilder(Server.class).run(arguments);
                var http = HttpClient.newHttpClient()) {
            String port = server.getEnvironment().getProperty("local.server.port");
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                            .header("X-Forwarded-For", CHOSEN + ", " + SEEN_BY_THE_PROXY)
                            .header("Forwarded", "for=" + CHOSEN)
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
