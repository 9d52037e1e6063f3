package org.nmirf.hub.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.markup.XmlTree.inside;
import static org.nmirf.hub.markup.XmlTree.only;
import static org.nmirf.hub.markup.XmlTree.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.hub.markup.XmlTree;
import org.nmirf.schemas.Attribution;
import org.w3c.dom.Element;

/** The feed as a feed reader reads it. */
class FeedIT extends ChangingHub {

    private static final String FEED = "/feeds/practices.atom";

    @Test
    void isAValidFeedInEveryLanguage() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        withdraw(OTHER, TestMember.aSubject(), 1);

        for (String language : List.of("en", "ar", "fr", "es", "pt")) {
            Element feed = read(FEED + "?lang=" + language);

            assertThat(AtomRules.faults(feed)).isEmpty();
            assertThat(feed.getAttribute("xml:lang")).isEqualTo(language);
            assertThat(text(feed, "title")).doesNotContain("feed.");
        }
    }

    @Test
    void showsATextOfTheReadersAndSaysWhichItIs() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(title("lang=fr").getTextContent()).startsWith("Un calendrier");
        assertThat(title("lang=en").getTextContent()).startsWith("A calendar");
        assertThat(title("lang=pt").getAttribute("xml:lang")).isEqualTo("fr");
        assertThat(title("lang=pt&text=en").getAttribute("xml:lang")).isEqualTo("en");
    }

    private Element title(String parameters) throws Exception {
        return only(entries(read(own() + "&" + parameters)).getFirst(), "title");
    }

    @Test
    void saysWhereAndFromWhomAPracticeIs() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        Element entry = entries(read(own() + "&lang=en")).getFirst();

        assertThat(text(entry, "id")).isEqualTo(tag(subject));
        assertThat(text(only(entry, "author"), "name")).isEqualTo("Senegal");
        assertThat(text(entry, "updated")).isEqualTo(lastDay() + "T00:00:00Z");
        assertThat(inside(entry, "link").getFirst().getAttribute("href"))
                .endsWith("/practices/" + subject.id() + "?text=en");
        assertThat(inside(entry, "category"))
                .extracting(category -> category.getAttribute("term"))
                .containsExactly("coordination", "health", "16.7");
    }

    @Test
    void narrowsDownAsTheSearchPageDoes() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(entries(read(own() + "&theme=health&country=sn"))).hasSize(1);
        assertThat(entries(read(own() + "&country=mu"))).isEmpty();
        assertThat(web.get().uri(FEED + "?theme=nonsense")).hasStatus(400);
        assertThat(web.get().uri(FEED + "?before=x")).hasStatus(400);
    }

    @Test
    void saysWhatWasWithdrawn() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        withdraw(ONE, subject, 2);

        Element feed = read(own());

        assertThat(entries(feed)).isEmpty();
        assertThat(deletion(feed).getAttribute("when")).isEqualTo(lastDay() + "T00:00:01Z");
    }

    @Test
    void pagesLeadThroughEverythingOnce() throws Exception {
        List<SignedEvent> sent = new ArrayList<>();
        for (int number = 0; number < 45; number++) {
            sent.add(publication(ONE, TestMember.aSubject(), 1, Attribution.NAMED));
        }
        ONE.submitAll(sent);
        sent.forEach(event -> ONE.awaitAnswer(event, "SEARCHABLE"));

        List<String> found = new ArrayList<>();
        String address = own();
        int pages = 0;
        while (!address.isEmpty()) {
            Element feed = read(address);
            assertThat(AtomRules.faults(feed)).isEmpty();
            entries(feed).forEach(entry -> found.add(text(entry, "id")));
            address = next(feed);
            pages++;
        }

        assertThat(found).hasSize(45).doesNotHaveDuplicates();
        assertThat(pages).isGreaterThanOrEqualTo(3);
    }

    @Test
    void keepsQuietOfThoseWithoutANameUntilTheMonthIsOver() throws Exception {
        publish(OTHER, TestMember.aSubject(), 1, Attribution.NAMED);
        byte[] before = bytes(own());
        byte[] all = bytes(FEED);

        publish(ONE, subject, 1, Attribution.NETWORK);

        assertThat(bytes(own())).isEqualTo(before);
        assertThat(bytes(FEED)).isEqualTo(all);
        turnOfTheMonth();
        Element first = entries(read(own() + "&lang=en")).getFirst();
        assertThat(text(first, "id")).isEqualTo(tag(subject));
        assertThat(text(first, "updated")).isEqualTo(lastDay() + "T00:00:00Z");
        assertThat(text(only(first, "author"), "name")).isEqualTo("A member of the network");
    }

    @Test
    void saysOfThoseWithoutANameAtOnceThatTheyAreGoneAndNotSinceWhen() throws Exception {
        publish(ONE, subject, 1, Attribution.NETWORK);
        turnOfTheMonth();
        withdraw(ONE, subject, 2);

        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(deletion(read(own())).getAttribute("when")).startsWith(today);
        turnOfTheMonth();
        assertThat(deletion(read(own())).getAttribute("when"))
                .isEqualTo(lastDay().withDayOfMonth(1) + "T00:00:01Z");
    }

    @Test
    void answersNotModifiedUntilSomethingIsTold() {
        String tag = tagOf(FEED);
        assertThat(web.get().uri(FEED).header("If-None-Match", tag)).hasStatus(304);

        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(web.get().uri(FEED).header("If-None-Match", tag)).hasStatusOk();
    }

    private String tagOf(String address) {
        return String.valueOf(web.get().uri(address).exchange().getResponse().getHeader("ETag"));
    }

    private String own() {
        return FEED + "?q=" + word;
    }

    private static String tag(Subject one) {
        return "tag:nmirf.org,2026:practices/" + one.id();
    }

    private static List<Element> entries(Element feed) {
        return inside(feed, "entry");
    }

    private Element deletion(Element feed) {
        return inside(feed, "deleted-entry").stream()
                .filter(one -> one.getAttribute("ref").equals(tag(subject)))
                .findFirst()
                .orElseThrow();
    }

    private static String next(Element feed) {
        return inside(feed, "link").stream()
                .filter(link -> "next".equals(link.getAttribute("rel")))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }

    private byte[] bytes(String address) {
        var answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/atom+xml");
        return answer.getResponse().getContentAsByteArray();
    }

    private Element read(String address) throws Exception {
        byte[] bytes = bytes(address);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("<?xml");
        return XmlTree.read(bytes);
    }
}
