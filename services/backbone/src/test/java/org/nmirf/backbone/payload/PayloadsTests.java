package org.nmirf.backbone.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.payload.Payloads.Reading;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Withdrawn;

class PayloadsTests {

    private final Payloads payloads = Payloads.ofReleasedSchemas();

    @Test
    void readsBackWhatItWrote() {
        var text =
                PracticeText.newBuilder().setLanguage("ar").setTitle("شبكة نقط الارتكاز").build();
        var practice = Practice.newBuilder().setTexts(List.of(text)).build();

        byte[] bytes = payloads.encode(practice);

        assertThat(payloads.decode(bytes, Practice.class))
                .isEqualTo(new Reading.Content<>(practice));
        assertThat(payloads.recordName(bytes)).contains("org.nmirf.schemas.Practice");
    }

    @Test
    void refusesTheCharacterThatNoDatabaseKeeps() {
        var text = PracticeText.newBuilder().setLanguage("en").setTitle("A\0calendar").build();
        byte[] practice = payloads.encode(Practice.newBuilder().setTexts(List.of(text)).build());
        byte[] withdrawn = payloads.encode(new Withdrawn("\0"));

        assertThat(payloads.decode(practice, Practice.class))
                .isEqualTo(new Reading.Refused<>(RefusalCode.INVALID_CONTENT));
        assertThat(payloads.decode(withdrawn, Withdrawn.class))
                .isEqualTo(new Reading.Refused<>(RefusalCode.INVALID_CONTENT));
    }

    @Test
    void refusesAnotherRecordThanExpected() {
        byte[] withdrawn = payloads.encode(new Withdrawn("outdated"));

        assertThat(payloads.decode(withdrawn, Practice.class))
                .isEqualTo(new Reading.Refused<>(RefusalCode.UNKNOWN_SCHEMA));
    }

    @Test
    void refusesASchemaThatWasNeverReleased() {
        byte[] bytes = payloads.encode(new Withdrawn("outdated"));
        bytes[5] ^= 1;

        assertThat(payloads.decode(bytes, Withdrawn.class))
                .isEqualTo(new Reading.Refused<>(RefusalCode.UNKNOWN_SCHEMA));
        assertThat(payloads.recordName(bytes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 12})
    void refusesBytesThatEndTooEarly(int length) {
        byte[] bytes = payloads.encode(new Withdrawn("outdated"));

        assertThat(payloads.decode(Arrays.copyOf(bytes, length), Withdrawn.class))
                .isEqualTo(new Reading.Refused<>(RefusalCode.UNREADABLE));
    }

    @Test
    void refusesBytesBehindTheContent() {
        byte[] bytes = payloads.encode(new Withdrawn("outdated"));

        assertThat(payloads.decode(Arrays.copyOf(bytes, bytes.length + 1), Withdrawn.class))
                .isEqualTo(new Reading.Refused<>(RefusalCode.UNREADABLE));
    }

    static Stream<byte[]> announcedLengths() {
        // Zigzag varints of about two thousand million, 500 million and 2 million characters.
        return Stream.of(
                new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F},
                new byte[] {(byte) 0x80, (byte) 0x94, (byte) 0xEB, (byte) 0xDC, 0x03},
                new byte[] {(byte) 0x80, (byte) 0x92, (byte) 0xF4, 0x01});
    }

    @ParameterizedTest
    @MethodSource("announcedLengths")
    void refusesALengthThatTheBytesCannotHold(byte[] length) {
        byte[] bytes = payloads.encode(new Withdrawn("outdated"));
        System.arraycopy(length, 0, bytes, 10, length.length);

        assertThat(payloads.decode(bytes, Withdrawn.class))
                .isEqualTo(new Reading.Refused<>(RefusalCode.UNREADABLE));
    }
}
