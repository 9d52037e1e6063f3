package org.nmirf.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** A real server that says back what it was told. */
class PlainTextTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext server;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        TextConfiguration.class
    })
    static class Server {

        @Bean
        ServletRegistrationBean<Echo> echo() {
            var registration = new ServletRegistrationBean<>(new Echo(), "/");
            registration.setMultipartConfig(new MultipartConfigElement(""));
            return registration;
        }
    }

    static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.getWriter()
                    .print(
                            "%s %s %s"
                                    .formatted(
                                            request.getParameter("q"),
                                            List.of(request.getParameterValues("q")),
                                            List.of(request.getParameterMap().get("q"))));
        }
    }

    record Told(@Nullable String text, List<String> more, Map<String, String> by) {}

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Server.class).run("--server.port=0");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAddressHoldsNone() throws Exception {
        assertThat(answer(request("/?q=a%00b"))).isEqualTo("ab [ab] [ab]");
    }

    @Test
    void aFormHoldsNone() throws Exception {
        var form =
                request("/")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("q=%00a%00"));

        assertThat(answer(form)).isEqualTo("a [a] [a]");
    }

    @Test
    void aFormWithFilesHoldsNone() throws Exception {
        var form =
                request("/")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                                        --x\r
                                        Content-Disposition: form-data; name="q"\r
                                        \r
                                        a\0b\r
                                        --x--\r
                                        """));

        assertThat(answer(form)).isEqualTo("ab [ab] [ab]");
    }

    @Test
    void jsonHoldsNoneInTextsAndNames() {
        var json = JsonMapper.builder().addModule(new PlainJson()).build();

        var told =
                json.readValue(
                        """
                        {"text": "\\u0000a", "more": ["b\\u0000"], "by": {"c\\u0000": "\\\\u0000"}}
                        """,
                        Told.class);

        assertThat(told).isEqualTo(new Told("a", List.of("b"), Map.of("c", "\\u0000")));
        assertThat(json.readValue("{\"text\": null, \"more\": [], \"by\": {}}", Told.class).text())
                .isNull();
    }

    private static HttpRequest.Builder request(String path) {
        String port = server.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String answer(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
