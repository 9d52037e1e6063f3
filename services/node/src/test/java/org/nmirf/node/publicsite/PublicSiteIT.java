package org.nmirf.node.publicsite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.history.Change;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.showing.SecondPerson;
import org.nmirf.node.wording.Wordings;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PublicSiteIT {

    private final SharedNode shared = SharedNode.get();
    private final Stranger stranger = new Stranger(shared.node());
    private final EditRecommendation edit = shared.node().bean(EditRecommendation.class);
    private final String word = "zebra" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void on() {
        set(true, EnumSet.allOf(Part.class));
    }

    @AfterEach
    void off() {
        set(false, EnumSet.allOf(Part.class));
    }

    @Test
    void showsWhatPeopleDecidedToShow() {
        Recommendation one = keep("implemented", true, Set.of());

        assertThat(page("/public/recommendations/" + one.id())).contains(word, "Implemented");
        assertThat(page("/public/recommendations?q=" + word)).contains(one.id().toString());
        assertThat(page("/api/public/recommendations?q=" + word)).contains("\"total\":1");
    }

    @Test
    void doesNotTellAHiddenRecommendationFromNone() {
        Recommendation hidden = keep("", false, Set.of());

        assertSame(
                stranger.get("/public/recommendations/" + hidden.id()),
                stranger.get("/public/recommendations/" + UUID.randomUUID()));
        assertThat(page("/api/public/recommendations?q=" + word)).contains("\"total\":0");
        assertThat(page("/public/recommendations?q=" + word)).doesNotContain(hidden.id() + "");
    }

    @Test
    void countsAHiddenStatusAsNone() {
        keep("implemented", true, Set.of(Part.STATUS));
        String ask = "/api/public/recommendations?q=" + word;

        assertThat(page(ask + "&status=implemented")).contains("\"total\":0");
        assertThat(page(ask + "&status=none")).contains("\"total\":1");
        assertThat(page("/public/recommendations?q=" + word)).doesNotContain("Implemented");
    }

    @Test
    void forgetsWhatIsHiddenWithTheNextRequest() {
        Recommendation one = keep("", true, Set.of());
        String path = "/public/recommendations/" + one.id();
        String tag = stranger.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(stranger.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

        var read = new EditRecommendation.Read(one.id(), one.revision(), "");
        edit.decide(read, followUp("", false, Set.of()), OFFICER).orProblem();

        assertThat(stranger.get(path, "If-None-Match", tag).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public",
                "/public/recommendations",
                "/public/progress",
                "/public/downloads",
                "/public/downloads/recommendations.csv",
                "/public/downloads/recommendations.xlsx",
                "/public/downloads/recommendations.pdf",
                "/public/feed.atom",
                "/public/sitemap.xml",
                "/robots.txt"
            })
    void looksAsIfItDidNotExistWhileItIsOff(String path) {
        assertThat(stranger.get(path).statusCode()).isEqualTo(200);

        off();

        // Answers name the ending of an address in a header.
        String ending = path.contains(".") ? path.substring(path.lastIndexOf('.')) : "";
        assertSame(stranger.get(path), stranger.get("/publicly/nothing" + ending));
    }

    @Test
    void hasNoApiWhileItIsOff() {
        off();

        assertSame(
                stranger.get("/api/public/recommendations"), stranger.get("/api/publicly/nothing"));
    }

    @Test
    void leadsStrangersHomeOnlyWhileItIsOn() {
        assertThat(location("/")).endsWith("/public");

        off();

        assertThat(location("/")).doesNotEndWith("/public");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(page("/public?lang=ar")).contains("dir=\"rtl\"", "توصيات حقوق الإنسان");
        assertThat(page("/public")).contains("hreflang=\"pt\"", "og:title");
    }

    private static void assertSame(HttpResponse<byte[]> one, HttpResponse<byte[]> other) {
        assertThat(one.statusCode()).isEqualTo(404).isEqualTo(other.statusCode());
        assertThat(headers(one)).isEqualTo(headers(other));
        assertThat(body(one)).isEqualTo(body(other));
    }

    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("content-length");
        return headers;
    }

    /** Links to other languages and problem documents name the address that was asked. */
    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8).replace(answer.uri().getPath(), "");
    }

    private String location(String path) {
        return stranger.get(path).headers().firstValue("Location").orElse("");
    }

    private String page(String path) {
        var answer = stranger.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }

    private Recommendation keep(String status, boolean isShown, Set<Part> hidden) {
        var source = RecommendationFixtures.source("CRC/C/MAR/CO/9", "Protect every " + word);
        Recommendation one =
                edit.create(source, followUp(status, isShown, hidden), OFFICER).orProblem();
        if (isShown) {
            new SecondPerson(shared.node()).shows(Recommendations.KIND, one.id().value());
        }
        return shared.node().bean(Recommendations.class).find(one.id()).orElseThrow();
    }

    private static FollowUp followUp(String status, boolean isShown, Set<Part> hidden) {
        return new FollowUp(
                null,
                null,
                List.of(),
                List.of(),
                status,
                Wordings.NONE,
                null,
                null,
                "",
                new Visibility(isShown, hidden));
    }

    private void set(boolean isOn, Set<Part> parts) {
        var sites = shared.node().bean(PublicSites.class);
        var transactions =
                new TransactionTemplate(shared.node().bean(PlatformTransactionManager.class));
        transactions.executeWithoutResult(
                status -> {
                    PublicSite now = sites.hold();
                    sites.keep(
                            now.with(isOn, parts).next(), Change.of("officer-ma", Instant.now()));
                });
    }
}
