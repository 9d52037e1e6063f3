package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.DisclosureFixtures.ANSWERS;
import static org.nmirf.disclosure.DisclosureFixtures.CHALLENGE;
import static org.nmirf.disclosure.DisclosureFixtures.masked;
import static org.nmirf.disclosure.DisclosureFixtures.readBy;
import static org.nmirf.disclosure.DisclosureFixtures.refusal;
import static org.nmirf.disclosure.picture.PictureFixtures.clean;
import static org.nmirf.disclosure.picture.PictureFixtures.encoded;
import static org.nmirf.disclosure.picture.PictureFixtures.quarters;
import static org.nmirf.disclosure.picture.PictureFixtures.withChunk;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nmirf.disclosure.Refusal.Reason;
import org.nmirf.disclosure.picture.CleanPicture;
import org.nmirf.disclosure.picture.Picture;
import org.nmirf.disclosure.picture.PictureKind;

/** What the gate lets pass of attachments. */
class AttachmentReleaseTests {

    private static final Set<PictureDanger> ALL = EnumSet.allOf(PictureDanger.class);
    private static final Set<AttachmentKind> ANY = EnumSet.allOf(AttachmentKind.class);
    private static final TextKey DESCRIPTION = Attachments.description(1, "fr");
    private static final CleanPicture PICTURE = clean(encoded(quarters(40, 30), PictureKind.PNG));

    @Test
    void sealsAPictureThatTwoPeopleLookedAt() {
        AnonymisedText text = pictured("Un tableau.");

        PracticeRelease release = seal(text, ANY, ALL, "leila").orElseThrow();

        assertThat(release.texts().pictures()).containsExactly(PICTURE.picture());
        assertThat(text.secondReading()).containsExactly(SecondReading.PICTURE);
    }

    @Test
    void letsNothingLeaveWhereNothingWasAllowed() {
        AnonymisedText picture = pictured("Un tableau.");
        AnonymisedText annex = text(Map.of(Attachments.annex(1, "fr"), "Rien."), List.of());

        assertThat(refusal(seal(picture, Set.of(), ALL, "leila")).reason())
                .isEqualTo(Reason.ATTACHMENT_STAYS);
        assertThat(refusal(seal(picture, Set.of(AttachmentKind.DOCUMENT), ALL, "leila")).reason())
                .isEqualTo(Reason.ATTACHMENT_STAYS);
        assertThat(refusal(seal(annex, Set.of(AttachmentKind.IMAGE), ALL)).reason())
                .isEqualTo(Reason.ATTACHMENT_STAYS);
        assertThat(seal(annex, ANY, ALL)).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void wantsASecondReaderOfEveryPicture() {
        assertThat(refusal(seal(pictured("Un tableau."), ANY, ALL)).reason())
                .isEqualTo(Reason.SECOND_READER_MISSING);
    }

    @Test
    void wantsThePictureLookedAtAndNotItsDescriptionOnly() {
        AnonymisedText text = pictured("Un tableau.");
        Set<TextKey> words = text.texts().texts().keySet();
        var signOff =
                new SignOff(
                        new Approval("samir", text.contentHash()),
                        ANSWERS,
                        List.of(
                                new Reading("samir", text.contentHash(), words),
                                readBy("leila", text)),
                        ALL);

        assertThat(refusal(ReleaseGate.seal(text, signOff, ANY, new Codec())).reason())
                .isEqualTo(Reason.UNREAD_PASSAGE);
    }

    @ParameterizedTest
    @EnumSource
    void wantsTheApproverToSayWhatWasLookedFor(PictureDanger forgotten) {
        Set<PictureDanger> others = EnumSet.complementOf(EnumSet.of(forgotten));

        assertThat(refusal(seal(pictured("Un tableau."), ANY, others, "leila")).reason())
                .isEqualTo(Reason.PICTURE_UNSEEN);
    }

    @Test
    void wantsADescriptionInEveryLanguage() {
        Map<TextKey, String> texts = new HashMap<>();
        texts.put(DESCRIPTION, "Un tableau.");
        texts.put(new TextKey("challenge", "en"), "Nothing.");
        AnonymisedText half = text(texts, List.of(PICTURE));
        AnonymisedText none = text(Map.of(), List.of(PICTURE));
        AnonymisedText tooMany = text(Map.of(DESCRIPTION, "Un tableau."), List.of());
        AnonymisedText wordless =
                text(Map.of(DESCRIPTION, "x", Attachments.picture(1), "y"), List.of(PICTURE));

        for (AnonymisedText text : List.of(half, none, tooMany, wordless)) {
            assertThat(refusal(seal(text, ANY, ALL, "leila")).reason())
                    .isEqualTo(Reason.PICTURE_UNDESCRIBED);
        }
    }

    @Test
    void findsIdentifiersInDescriptionsAndAnnexes() {
        Map<TextKey, String> texts =
                Map.of(
                        DESCRIPTION,
                        "Écrire à a.b@exemple.ma",
                        Attachments.annex(1, "fr"),
                        "Tél. +212 661-234567");

        AnonymisedText text = text(texts, List.of(PICTURE));

        assertThat(text.texts().texts())
                .containsEntry(DESCRIPTION, "Écrire à [EMAIL-1]")
                .containsEntry(Attachments.annex(1, "fr"), "Tél. [PHONE-1]");
    }

    @Test
    void refusesAPictureThatTheBytesSayOtherwise() {
        byte[] planted =
                withChunk(
                        PICTURE.picture().bytes(),
                        "tEXt",
                        "Author\0Fatima".getBytes(StandardCharsets.ISO_8859_1));
        Codec swapping =
                new Codec(
                        picture ->
                                new Picture(
                                        picture.mediaType(),
                                        picture.width(),
                                        picture.height(),
                                        planted));

        assertThat(refusal(seal(pictured("Un tableau."), swapping)).reason())
                .isEqualTo(Reason.PAYLOAD_DIFFERS);
    }

    @Test
    void refusesAPictureThatWasNotDrawnAnew() {
        byte[] planted =
                withChunk(
                        PICTURE.picture().bytes(),
                        "tEXt",
                        "Author\0Fatima".getBytes(StandardCharsets.ISO_8859_1));
        AnonymisedText honest = pictured("Un tableau.");
        var forged =
                new AnonymisedText(
                        new PracticeTexts(
                                honest.texts().texts(),
                                List.of(new Picture("image/png", 40, 30, planted))),
                        honest.reviewed(),
                        Map.of());

        assertThat(refusal(seal(forged, ANY, ALL, "leila")).reason())
                .isEqualTo(Reason.PICTURE_UNSAFE);
    }

    @Test
    void wantsAnApprovalOfThisPicture() {
        AnonymisedText one = pictured("Un tableau.");
        Map<TextKey, String> texts = one.texts().texts();
        CleanPicture other = clean(encoded(quarters(40, 31), PictureKind.PNG));

        assertThat(one.contentHash())
                .isNotEqualTo(new PracticeTexts(texts).contentHash())
                .isNotEqualTo(new PracticeTexts(texts, List.of(other.picture())).contentHash())
                .isEqualTo(new PracticeTexts(texts, List.of(PICTURE.picture())).contentHash());
    }

    @Test
    void refusesMoreThanTheNetworkCarries() {
        String words = "Le comité a lu. ".repeat(6_000);
        Map<TextKey, String> texts = new HashMap<>();
        for (int i = 1; i <= 10; i++) {
            texts.put(Attachments.annex(i, "fr"), words);
        }

        assertThat(refusal(seal(text(texts, List.of()), ANY, ALL)).reason())
                .isEqualTo(Reason.PAYLOAD_TOO_LARGE);
    }

    private static AnonymisedText pictured(String description) {
        return text(Map.of(DESCRIPTION, description), List.of(PICTURE));
    }

    private static AnonymisedText text(Map<TextKey, String> more, List<CleanPicture> pictures) {
        Map<TextKey, String> texts = new TreeMap<>(more);
        texts.put(CHALLENGE, "Rien.");
        Draft draft = new Draft(Set.of("amina"), texts, pictures);
        return masked(Scanner.structured("ma").scan(Confidential.of(draft)).orElseThrow())
                .orElseThrow();
    }

    private static Outcome<PracticeRelease> seal(AnonymisedText text, Codec codec) {
        return ReleaseGate.seal(text, signOff(text, ALL, "leila"), ANY, codec);
    }

    private static Outcome<PracticeRelease> seal(
            AnonymisedText text,
            Set<AttachmentKind> leaving,
            Set<PictureDanger> lookedFor,
            String... others) {
        return ReleaseGate.seal(text, signOff(text, lookedFor, others), leaving, new Codec());
    }

    private static SignOff signOff(
            AnonymisedText text, Set<PictureDanger> lookedFor, String... others) {
        return new SignOff(
                new Approval("samir", text.contentHash()),
                ANSWERS,
                Stream.concat(Stream.of("samir"), Stream.of(others))
                        .map(reader -> readBy(reader, text))
                        .toList(),
                lookedFor);
    }

    /** Keeps what it was given aside and lets the bytes stand for it. */
    private static final class Codec implements PayloadCodec<PracticeTexts> {

        private final UnaryOperator<Picture> change;
        private final Set<PracticeTexts> given = new LinkedHashSet<>();

        Codec() {
            this(UnaryOperator.identity());
        }

        Codec(UnaryOperator<Picture> change) {
            this.change = change;
        }

        @Override
        public byte[] encode(PracticeTexts content) {
            given.add(content);
            StringBuilder said = new StringBuilder();
            new TreeMap<>(content.texts()).forEach((key, text) -> said.append(key).append(text));
            content.pictures().forEach(picture -> said.append(picture.hashCode()));
            return said.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public PracticeTexts decode(byte[] payload) {
            PracticeTexts content = given.iterator().next();
            return new PracticeTexts(
                    content.texts(), content.pictures().stream().map(change).toList());
        }
    }
}
