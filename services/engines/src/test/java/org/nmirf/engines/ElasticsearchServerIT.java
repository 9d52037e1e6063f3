package org.nmirf.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElasticsearchServerIT {

    @TempDir static Path directory;

    private static ElasticsearchServer server;

    @BeforeAll
    static void start() {
        server = new ElasticsearchServer(directory, FreePorts.find(1).getFirst(), "made up");
        server.start();
        server.awaitReady();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "arabic, الأرامل, ارامل",
        "cjk, 東京都, 東京",
        "english, widows, widow",
        "french, l'héritage, heritag",
        "portuguese, viúvas, viuv",
        "russian, вдовы, вдов",
        "spanish, viudas, viud",
        "turkish, dullar, dul"
    })
    void bringsAWordToItsStem(String analyzer, String word, String stem) throws Exception {
        var answer =
                send(
                        "POST",
                        "/_analyze",
                        "{'analyzer':'%s','text':\"%s\"}".formatted(analyzer, word));

        assertThat(answer.body()).contains("\"token\":\"" + stem + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "asciifolding, café, cafe",
        "arabic_normalization, أحمد, احمد",
        "arabic_stem, الكتاب, كتاب",
        "cjk_width, ｗｉｄｏｗ, widow",
        "decimal_digit, ٢٠٢٦, 2026",
        "edge_ngram, widow, wi",
        "elision, l'avion, avion",
        "kstem, widows, widow",
        "snowball, widows, widow",
        "stemmer, widows, widow"
    })
    void knowsAFilterByItsNameAlone(String filter, String word, String token) throws Exception {
        var answer =
                send(
                        "POST",
                        "/_analyze",
                        "{'tokenizer':'whitespace','filter':['%s'],'text':\"%s\"}"
                                .formatted(filter, word));

        assertThat(answer.body()).contains("\"token\":\"" + token + "\"");
    }

    @Test
    void takesTheFullServersSettingsInAMapping() throws Exception {
        send("PUT", "/settings", SETTINGS);

        var answer =
                send("POST", "/settings/_analyze", "{'analyzer':'mine','text':\"L'Été & women\"}");

        assertThat(answer.body())
                .contains("\"token\":\"ete\"", "\"token\":\"été\"", "\"token\":\"and\"")
                .contains("\"token\":\"woman\"");
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        var request = HttpRequest.newBuilder(server.uri().resolve("/_cluster/health"));
        request.header("Authorization", basic(server.user(), "guessed"));

        assertThat(answer(request.build()).statusCode()).isEqualTo(401);
    }

    @Test
    void keepsItsDocumentsWhenKilledAndStartedAgain() throws Exception {
        send("PUT", "/kept/_doc/1?refresh=true", "{'title':'A document'}");

        server.kill();
        server.restart();

        assertThat(send("GET", "/kept/_doc/1", "").body()).contains("A document");
    }

    private static final String SETTINGS =
            """
            {'settings':{'analysis':{
              'char_filter':{
                'signs':{'type':'mapping','mappings':['& => and','\\\\u0640 => ']},
                'dots':{'type':'pattern_replace','pattern':'[.]','replacement':''}},
              'filter':{
                'folding':{'type':'asciifolding','preserve_original':true},
                'articles':{'type':'elision','articles':['l','d'],'articles_case':true},
                'plurals':{'type':'stemmer_override','rules':['women, womans => woman']},
                'kept':{'type':'keyword_marker','keywords':['unicef']},
                'light':{'type':'stemmer','language':'light_english'},
                'prefixes':{'type':'edge_ngram','min_gram':2,'max_gram':10},
                'pairs':{'type':'cjk_bigram','output_unigrams':true}},
              'analyzer':{'mine':{'tokenizer':'standard','char_filter':['signs','dots'],
                'filter':['lowercase','articles','plurals','kept','folding','pairs']},
                'other':{'tokenizer':'standard','filter':['light','prefixes']}},
              'normalizer':{'folded':{'type':'custom','filter':['lowercase','folding','articles']}}}},
             'mappings':{'properties':{'name':{'type':'keyword','normalizer':'folded'}}}}
            """;

    private static HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        URI address = server.uri().resolve(path);
        var request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", basic(server.user(), server.password()))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(quoted(body)))
                        .build();
        HttpResponse<String> answer = answer(request);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    // Single quotes are easier to read here; an apostrophe inside a text has letters on both sides.
    private static String quoted(String body) {
        return body.replaceAll("(?<!\\p{L})'|'(?!\\p{L})", "\"");
    }

    private static HttpResponse<String> answer(HttpRequest request)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String basic(String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }
}
