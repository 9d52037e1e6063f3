package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.Pictures.drawnAnew;
import static org.nmirf.hub.Pictures.join;
import static org.nmirf.hub.Pictures.practiceWith;
import static org.nmirf.hub.Pictures.practiceWithAnnex;
import static org.nmirf.hub.Pictures.withComment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.schemas.Annex;
import org.nmirf.schemas.PictureDescription;
import org.nmirf.schemas.Practice;

/** What admission says to pictures and annexes, whoever signed them. */
class AttachmentAdmissionTests {

    private final ContentCheck content = new ContentCheck();

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg"})
    void takesAPictureThatWasDrawnAnew(String kind, String mediaType) {
        assertThat(faults(practiceWith(drawnAnew(kind), mediaType))).isEmpty();
    }

    static Stream<byte[]> unsafe() {
        byte[] jpeg = drawnAnew("jpeg");
        byte[] words = "Fatima".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                new byte[0],
                "<script>".getBytes(StandardCharsets.ISO_8859_1),
                join(jpeg, words),
                withComment(words),
                Arrays.copyOf(jpeg, jpeg.length / 2));
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void refusesAPictureThatIsMoreThanItsPixels(byte[] picture) {
        assertThat(faults(practiceWith(picture, "image/jpeg")))
                .containsExactly(RefusalCode.PICTURE_UNSAFE);
    }

    @Test
    void refusesAnotherTypeThanSaid() {
        assertThat(faults(practiceWith(drawnAnew("png"), "text/html")))
                .containsExactly(RefusalCode.PICTURE_UNSAFE);
    }

    @Test
    void refusesAPictureWithoutADescriptionInEveryLanguage() {
        var practice = practiceWith(drawnAnew("png"), "image/png");
        practice.getPictures()
                .getFirst()
                .put("descriptions", List.of(new PictureDescription("fr", "Un tableau.")));

        assertThat(faults(practice)).containsExactly(RefusalCode.INVALID_CONTENT);
    }

    @Test
    void scansDescriptions() {
        var practice = practiceWith(drawnAnew("png"), "image/png");
        practice.getPictures()
                .getFirst()
                .put(
                        "descriptions",
                        List.of(
                                new PictureDescription("fr", "Écrire à a.b@exemple.ma"),
                                new PictureDescription("en", "A chart.")));

        assertThat(faults(practice)).containsExactly(RefusalCode.IDENTIFIER_FOUND);
    }

    @Test
    void scansTitleAndWordsOfAnAnnex() {
        assertThat(faults(practiceWithAnnex(new Annex("fr", "Note", "Une page.")))).isEmpty();
        assertThat(faults(practiceWithAnnex(new Annex("fr", "a.b@exemple.ma", "Une page."))))
                .containsExactly(RefusalCode.IDENTIFIER_FOUND);
        assertThat(faults(practiceWithAnnex(new Annex("fr", "Note", "+212 661-234567"))))
                .containsExactly(RefusalCode.IDENTIFIER_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"zz, Note, Words", "fr, '', Words", "fr, Note, ''", "pt, Note, Words"})
    void refusesAnAnnexThatCannotBeShown(String language, String title, String text) {
        assertThat(faults(practiceWithAnnex(new Annex(language, title, text))))
                .containsExactly(RefusalCode.INVALID_CONTENT);
    }

    @Test
    void refusesMorePicturesThanAPageShows() {
        var practice = practiceWith(drawnAnew("png"), "image/png");
        var one = practice.getPictures().getFirst();

        assertThat(faults(practice.setPictures(List.of(one, one, one, one)))).isEmpty();
        assertThat(faults(practice.setPictures(List.of(one, one, one, one, one))))
                .containsExactly(RefusalCode.INVALID_CONTENT);
    }

    private List<RefusalCode> faults(Practice.Builder practice) {
        return content.faults("ma", practice);
    }
}
