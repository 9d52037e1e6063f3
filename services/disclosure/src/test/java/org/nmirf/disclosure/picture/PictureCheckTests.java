package org.nmirf.disclosure.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.picture.PictureFixtures.clean;
import static org.nmirf.disclosure.picture.PictureFixtures.encoded;
import static org.nmirf.disclosure.picture.PictureFixtures.noise;
import static org.nmirf.disclosure.picture.PictureFixtures.quarters;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What gate and hub say to pictures that were made by hand. */
class PictureCheckTests {

    @ParameterizedTest
    @EnumSource
    void passesWhatWasDrawnAnew(PictureKind kind) {
        assertThat(PictureCheck.fault(clean(encoded(noise(300, 200), kind)).picture())).isEmpty();
        assertThat(PictureCheck.fault(clean(encoded(noise(1, 1), kind)).picture())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsPlantedByHand(Planted planted) {
        assertThat(PictureCheck.fault(planted.handMade())).contains(PictureFault.MORE_THAN_PIXELS);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnotherSizeThanSaid(PictureKind kind) {
        Picture right = clean(encoded(quarters(40, 30), kind)).picture();

        assertThat(PictureCheck.fault(new Picture(kind.mediaType(), 30, 40, right.bytes())))
                .contains(PictureFault.OTHER_SIZE);
    }

    @Test
    void refusesAnotherKindThanSaid() {
        Picture png = clean(encoded(quarters(40, 30), PictureKind.PNG)).picture();

        assertThat(PictureCheck.fault(new Picture("image/jpeg", 40, 30, png.bytes())))
                .contains(PictureFault.OTHER_KIND);
        assertThat(PictureCheck.fault(new Picture("text/html", 40, 30, png.bytes())))
                .contains(PictureFault.OTHER_KIND);
    }

    @Test
    void refusesMoreThanIsSaidToBeSmall() {
        byte[] large = encoded(noise(400, 300), PictureKind.PNG);

        assertThat(PictureCheck.fault(new Picture("image/png", 400, 300, large)))
                .contains(PictureFault.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void refusesMorePixelsThanAScreenHas(PictureKind kind) {
        byte[] wide = encoded(quarters(2000, 4), kind);

        assertThat(PictureCheck.fault(new Picture(kind.mediaType(), 2000, 4, wide)))
                .contains(PictureFault.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAPngWithTransparencyBehindWhichPixelsHide() {
        var hiding = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);

        assertThat(
                        PictureCheck.fault(
                                new Picture("image/png", 40, 30, encoded(hiding, PictureKind.PNG))))
                .contains(PictureFault.MORE_THAN_PIXELS);
    }

    @Test
    void refusesAJpegOfManyScans() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(quarters(40, 30), null, null), param);
        }
        writer.dispose();

        assertThat(PictureCheck.fault(new Picture("image/jpeg", 40, 30, bytes.toByteArray())))
                .contains(PictureFault.MORE_THAN_PIXELS);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsCutOff(PictureKind kind) {
        byte[] whole = clean(encoded(quarters(40, 30), kind)).picture().bytes();
        for (int length = 0; length < whole.length; length += 5) {
            var cut = new Picture(kind.mediaType(), 40, 30, Arrays.copyOf(whole, length));
            assertThat(PictureCheck.fault(cut)).as("cut after " + length).isPresent();
        }
    }
}
