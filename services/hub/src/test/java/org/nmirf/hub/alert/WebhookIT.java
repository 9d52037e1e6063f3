package org.nmirf.hub.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TellingHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Attribution;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A server of somebody's own is told what is new in a search. */
class WebhookIT extends TellingHub {

    private final Receiver receiver = new Receiver();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void postsWhatIsNewSoThatTheReceiverCanCheckIt() {
        MvcTestResult answer = hook(receiver.address());
        String secret = secret(answer);
        publish(ONE, subject, 1, Attribution.NAMED);

        var message = receiver.await(1).getFirst();
        assertThat(message.headers().getFirst("webhook-signature"))
                .isEqualTo(message.signature(secret));
        assertThat(JsonPath.<String>read(message.body(), "$.search.id"))
                .isEqualTo(id(saved(answer)).toString());
        assertThat(JsonPath.<String>read(message.body(), "$.practices[0].id"))
                .isEqualTo(subject.id().toString());
        assertThat(JsonPath.<String>read(message.body(), "$.practices[0].title"))
                .isEqualTo("A calendar called " + word);
        awaitWords(saved(answer), "sent, 1 practice");
    }

    @Test
    void showsTheSecretOnceAndAnotherOneWhenAsked() {
        MvcTestResult answer = hook(receiver.address());
        String page = saved(answer);
        String secret = secret(answer);

        assertThat(Caller.text(me().follow(answer))).contains(secret, "It is shown this once");
        assertThat(Caller.text(me().page(page + "?lang=en"))).doesNotContain("whsec_");

        MvcTestResult renewal = me().send(page + "/renewal?lang=en", Map.of());
        assertThat(secret(renewal)).startsWith("whsec_").isNotEqualTo(secret);
        assertThat(Caller.text(me().follow(renewal)))
                .contains(secret(renewal), "The webhook has another secret");
        publish(ONE, subject, 1, Attribution.NAMED);
        var message = receiver.await(1).getFirst();
        assertThat(message.headers().getFirst("webhook-signature"))
                .isEqualTo(message.signature(secret(renewal)));
    }

    @Test
    void staysStoppedWhenItGetsAnotherSecret() {
        MvcTestResult answer = hook(receiver.address());
        String page = saved(answer);
        me().send(page + "/stop", Map.of());

        MvcTestResult renewal = me().send(page + "/renewal?lang=en", Map.of());
        assertThat(secret(renewal)).isNotEqualTo(secret(answer));
        publish(ONE, subject, 1, Attribution.NAMED);
        try (var other = new Receiver()) {
            hook(other.address());
            publish(ONE, subject, 2, Attribution.NAMED);
            other.await(1);
        }

        assertThat(Caller.text(me().page(page + "?lang=en"))).contains("Stopped by you");
        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void comesAgainToAReceiverThatFailsAndSaysSo() {
        receiver.answer(500);
        receiver.answer(307);
        String page = saved(hook(receiver.address()));
        publish(ONE, subject, 1, Attribution.NAMED);

        List<Receiver.Message> messages = receiver.await(3);

        assertThat(messages.stream().map(Receiver.Message::id).distinct()).hasSize(1);
        awaitWords(page, "sent, 1 practice");
        assertThat(Caller.text(me().page(page + "?lang=en")))
                .contains("Your server did not accept the message.", "Answer 500", "Answer 307");
    }

    @Test
    void endsWhenTheReceiverIsGoneAndWritesToItsOwner() throws Exception {
        save("en");
        confirm();
        receiver.answer(410);
        String page = saved(hook(receiver.address()));
        publish(ONE, subject, 1, Attribution.NAMED);

        awaitWords(page, "Stopped because it cannot work");
        assertThat(letters(3))
                .anySatisfy(
                        letter ->
                                assertThat(letter.getSubject())
                                        .isEqualTo(
                                                "The webhook of your search “Hook "
                                                        + word
                                                        + "” was switched off"));
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void isNotToldWhenPracticesWithoutANameChange() {
        hook(receiver.address());
        publish(ONE, subject, 1, Attribution.NETWORK);
        Subject named = TestMember.aSubject();
        publish(OTHER, named, 1, Attribution.NAMED);
        assertThat(receiver.await(1).getFirst().body())
                .contains(named.id().toString())
                .doesNotContain(subject.id().toString());

        turnOfTheMonth();

        String body = receiver.await(2).getLast().body();
        assertThat(JsonPath.<String>read(body, "$.practices[0].id"))
                .isEqualTo(subject.id().toString());
        assertThat(JsonPath.<String>read(body, "$.practices[0].day")).endsWith("-01");
        assertThat(JsonPath.<Map<String, Object>>read(body, "$.practices[0]"))
                .containsOnlyKeys("id", "kind", "version", "day", "title", "language", "url");
        assertThat(body).doesNotContain("Senegal", "/members/sn", "\"sn\"");
    }

    @Test
    void goesToNoAddressThatIsNotPublic() {
        for (String address :
                List.of(
                        "https://10.1.2.3/hook",
                        "https://localhost:" + receiver.port() + "/hook",
                        "https://169.254.169.254/latest/meta-data",
                        "https://[::1]/hook")) {
            assertThat(hook(address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains("not on the public internet", address);
        }
        assertThat(hook("http://192.0.1.1/hook")).bodyText().contains("begins with https://");
        assertThat(Caller.text(me().page("/alerts?lang=en"))).doesNotContain("Hook " + word);
    }

    @Test
    void goesToNoAddressThatIsNotPublicAnyMore() {
        String page = saved(hook(receiver.address()));
        tables.sql("update saved_search set target = ? where id = ?")
                .params("https://localhost:" + receiver.port() + "/hook", id(page))
                .update();
        publish(ONE, subject, 1, Attribution.NAMED);

        awaitWords(page, "The host has an address that is not public.");
        assertThat(receiver.messages()).isEmpty();
    }

    private MvcTestResult hook(String address) {
        return me().send(
                        "/alerts?lang=en",
                        Map.of(
                                "name",
                                "Hook " + word,
                                "search",
                                "/search?q=" + word,
                                "frequency",
                                "AT_ONCE",
                                "way",
                                "WEBHOOK",
                                "hook",
                                address));
    }

    private static String secret(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get("secret"));
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    }
}
