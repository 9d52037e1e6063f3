package org.nmirf.disclosure.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nmirf.disclosure.picture.PictureFixtures.CANARY;
import static org.nmirf.disclosure.picture.PictureFixtures.clean;
import static org.nmirf.disclosure.picture.PictureFixtures.encoded;
import static org.nmirf.disclosure.picture.PictureFixtures.exif;
import static org.nmirf.disclosure.picture.PictureFixtures.latin;
import static org.nmirf.disclosure.picture.PictureFixtures.noise;
import static org.nmirf.disclosure.picture.PictureFixtures.quarters;
import static org.nmirf.disclosure.picture.PictureFixtures.withPart;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.disclosure.picture.CleanPicture.Redrawn;

/** What is left of a picture that is drawn anew. */
class CleanPictureTests {

    @ParameterizedTest
    @EnumSource
    void leavesNothingOfWhatWasPlanted(Planted planted) {
        byte[] file = planted.file();
        assertThat(hidden(file)).isTrue();

        Picture picture = clean(file).picture();

        assertThat(hidden(picture.bytes())).isFalse();
        assertThat(PictureCheck.fault(picture)).isEmpty();
        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.height()).isEqualTo(30);
    }

    /** Whether the canary, or what of it fits into the place, stands in the bytes. */
    private static boolean hidden(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(CANARY.substring(0, 7))
                || text.contains(
                        new String(
                                PictureFixtures.deflated(latin(CANARY)),
                                StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @EnumSource
    void showsAnotherReaderNothingButThePicture(PictureKind kind)
            throws ImageProcessingException, IOException {
        byte[] drawn = clean(encoded(quarters(64, 48), kind)).picture().bytes();

        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(drawn));

        assertThat(StreamSupport.stream(metadata.getDirectories().spliterator(), false))
                .extracting(Directory::getName)
                .isSubsetOf(Set.of("PNG-IHDR", "JPEG", "JFIF", "Huffman", "File Type"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20", "2, 40, 20", "3, 40, 20", "4, 40, 20",
        "5, 20, 40", "6, 20, 40", "7, 20, 40", "8, 20, 40"
    })
    void turnsAPictureAsTheCameraSays(int orientation, int width, int height) throws IOException {
        // Stored so that, turned as said, the top half is white and the bottom half black.
        BufferedImage stored = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 40; x++) {
                boolean top =
                        switch (orientation) {
                            case 1, 2 -> y < 10;
                            case 3, 4 -> y >= 10;
                            case 5, 6 -> x < 20;
                            default -> x >= 20;
                        };
                stored.setRGB(x, y, top ? 0xFFFFFF : 0);
            }
        }

        Picture picture =
                clean(withPart(encoded(stored, PictureKind.JPEG), 0xFFE1, exif(orientation)))
                        .picture();

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(seen.getRGB(width / 4, 2) & 0xFF).isGreaterThan(200);
        assertThat(seen.getRGB(width / 4, height - 3) & 0xFF).isLessThan(50);
    }

    @Test
    void drawsInvisiblePixelsAsWhite() throws IOException {
        BufferedImage hiding = new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 30; i++) {
            hiding.setRGB(i, i, 0x00FF0000);
        }

        byte[] drawn = clean(encoded(hiding, PictureKind.PNG)).picture().bytes();

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(seen.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
        assertThat(seen.getColorModel().hasAlpha()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void keepsColoursHoweverTheyAreStored(int type) throws IOException {
        BufferedImage stored = new BufferedImage(20, 20, type);
        for (int i = 0; i < 400; i++) {
            stored.setRGB(i % 20, i / 20, i % 20 < 10 ? 0xFF999999 : 0xFF333333);
        }
        BufferedImage meant = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        meant.createGraphics().drawImage(stored, 0, 0, null);

        byte[] drawn = clean(encoded(stored, PictureKind.PNG)).picture().bytes();

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawn));
        for (int x : new int[] {2, 17}) {
            assertThat(seen.getRGB(x, 5) & 0xFF).isCloseTo(meant.getRGB(x, 5) & 0xFF, within(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesALargePictureSmall(PictureKind kind) {
        Picture picture = clean(encoded(noise(1900, 1200), kind)).picture();

        assertThat(picture.length()).isLessThanOrEqualTo(PictureCheck.LARGEST);
        assertThat(Math.max(picture.width(), picture.height()))
                .isLessThanOrEqualTo(PictureCheck.LONGEST_SIDE);
        assertThat((double) picture.width() / picture.height())
                .isBetween(1900.0 / 1200 - 0.01, 1900.0 / 1200 + 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSamePictureForTheSameFile(PictureKind kind) {
        byte[] file = encoded(noise(300, 200), kind);

        assertThat(clean(file).picture()).isEqualTo(clean(file).picture());
    }

    @Test
    void refusesAPictureThatWouldFillTheMemory() {
        byte[] bomb = encoded(quarters(10, 10), PictureKind.PNG);
        // 60 000 by 60 000 pixels, said in the header with the right checksum.
        byte[] header =
                PictureFixtures.chunk(
                        "IHDR",
                        PictureFixtures.concat(
                                PictureFixtures.number(60_000),
                                PictureFixtures.number(60_000),
                                new byte[] {8, 2, 0, 0, 0}));
        System.arraycopy(header, 0, bomb, 8, header.length);

        assertThat(CleanPicture.of(bomb))
                .isEqualTo(new Redrawn.Refused(PictureFault.TOO_MANY_PIXELS));
    }

    @Test
    void refusesMoreBytesThanAreRead() {
        byte[] large =
                Arrays.copyOf(
                        encoded(quarters(10, 10), PictureKind.JPEG),
                        CleanPicture.LARGEST_ORIGINAL + 1);

        assertThat(CleanPicture.of(large)).isEqualTo(new Redrawn.Refused(PictureFault.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "%PDF-1.7", "<svg/>", "\0\0\0\1", "RIFF....WEBP"})
    void refusesOtherKinds(String content) {
        assertThat(CleanPicture.of(latin(content)))
                .isEqualTo(new Redrawn.Refused(PictureFault.OTHER_KIND));
    }

    @ParameterizedTest
    @EnumSource
    void survivesEveryDamage(PictureKind kind) {
        byte[] file = encoded(quarters(20, 15), kind);
        for (int length = 8; length < file.length; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThat(CleanPicture.of(cut))
                    .as("cut after " + length)
                    .isInstanceOf(Redrawn.Refused.class);
        }
        for (int at = 0; at < file.length; at += 3) {
            byte[] damaged = file.clone();
            damaged[at] ^= (byte) 0xA5;
            if (CleanPicture.of(damaged) instanceof Redrawn.Clean(var picture)) {
                assertThat(PictureCheck.fault(picture.picture()))
                        .as(HexFormat.of().toHexDigits(at))
                        .isEmpty();
            }
        }
    }
}
