package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.Pictures.drawnAnew;
import static org.nmirf.hub.Pictures.practiceWith;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.schemas.Annex;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pictures and annexes from the submission to the page, and away again. */
class PicturesIT extends RunningHub {

    private static final byte[] PICTURE = drawnAnew("jpeg");

    @Autowired private MockMvcTester web;
    private final Subject subject = TestMember.aSubject();

    @BeforeEach
    void trust() {
        admit(MA, "ag");
    }

    @Test
    void servesExactlyTheBytesThatWereAdmitted() throws Exception {
        publish(1);

        MvcTestResult answer = picture(1);

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PICTURE);
        assertThat(answer)
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(picture(2)).hasStatus(404);
    }

    @Test
    void sendsAPictureOnceToThoseWhoKeepIt() {
        publish(1);
        String tag = String.valueOf(picture(1).getResponse().getHeader("ETag"));

        assertThat(web.get().uri(address(1)).header("If-None-Match", tag).exchange())
                .hasStatus(304);
    }

    @Test
    void showsThePictureWithItsDescription() throws Exception {
        publish(1);

        String page =
                web.get()
                        .uri("/practices/" + subject.id() + "?text=fr")
                        .exchange()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains(address(1), "alt=\"Un tableau.\"", "width=\"40\"", "height=\"30\"")
                .contains("Note de méthode", "Une page.");
    }

    @Test
    void namesThePictureToProgramsWithoutItsBytes() throws Exception {
        publish(1);

        String answer =
                web.get()
                        .uri("/api/practices/" + subject.id())
                        .exchange()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer).contains(address(1), "Un tableau.", "Une page.").doesNotContain("/9j/");
    }

    @Test
    void takesAPictureAwayWithItsPractice() {
        publish(1);

        MA.awaitAnswer(MA.submit(MA.withdrawal(subject, 2)), "GONE");

        assertThat(picture(1)).hasStatus(410);
    }

    @Test
    void takesAPictureAwayWithTheVersionThatHadIt() {
        publish(1);

        MA.publish(subject, 2);

        assertThat(picture(1)).hasStatus(404);
    }

    @Test
    void bringsPicturesBackFromTheLog() throws Exception {
        publish(1);

        awaitRebuild(startRebuild(), "DONE");

        assertThat(picture(1).getResponse().getContentAsByteArray()).isEqualTo(PICTURE);
    }

    @Test
    void saysTheSameOfAPictureWhoeverItComesFrom() throws Exception {
        admit(PT, "weog");
        publish(1);
        var other = TestMember.aSubject();
        PT.awaitAnswer(
                PT.submit(PT.event(EventType.PRACTICE, other, 1, practice(PICTURE))), "SEARCHABLE");

        var ours = picture(1).getResponse();
        var theirs =
                web.get().uri("/practices/" + other.id() + "/pictures/1").exchange().getResponse();

        assertThat(theirs.getContentAsByteArray()).isEqualTo(ours.getContentAsByteArray());
        assertThat(theirs.getHeaderNames()).containsExactlyElementsOf(ours.getHeaderNames());
        for (String name : ours.getHeaderNames()) {
            assertThat(theirs.getHeaders(name)).as(name).isEqualTo(ours.getHeaders(name));
        }
    }

    @Test
    void refusesAPictureWithWordsBehindItsEnd() {
        MA.publish(TestMember.aSubject(), 1);
        byte[] planted = Arrays.copyOf(PICTURE, PICTURE.length + 6);
        SignedEvent event = submit(planted, 1);

        MA.awaitAnswer(event, "PICTURE_UNSAFE");

        assertThat(picture(1)).hasStatus(404);
    }

    private void publish(long version) {
        MA.awaitAnswer(submit(PICTURE, version), "SEARCHABLE");
    }

    private SignedEvent submit(byte[] picture, long version) {
        return MA.submit(MA.event(EventType.PRACTICE, subject, version, practice(picture)));
    }

    private static Practice practice(byte[] picture) {
        return practiceWith(picture, "image/jpeg")
                .setAnnexes(List.of(new Annex("fr", "Note de méthode", "Une page.")))
                .setAttribution(Attribution.NETWORK)
                .build();
    }

    private MvcTestResult picture(int number) {
        return web.get().uri(address(number)).exchange();
    }

    private String address(int number) {
        return "/practices/" + subject.id() + "/pictures/" + number;
    }
}
