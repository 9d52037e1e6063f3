package org.nmirf.disclosure.picture;

import static org.nmirf.disclosure.picture.PictureFixtures.CANARY;
import static org.nmirf.disclosure.picture.PictureFixtures.concat;
import static org.nmirf.disclosure.picture.PictureFixtures.deflated;
import static org.nmirf.disclosure.picture.PictureFixtures.encoded;
import static org.nmirf.disclosure.picture.PictureFixtures.exif;
import static org.nmirf.disclosure.picture.PictureFixtures.latin;
import static org.nmirf.disclosure.picture.PictureFixtures.number;
import static org.nmirf.disclosure.picture.PictureFixtures.quarters;
import static org.nmirf.disclosure.picture.PictureFixtures.withChunk;
import static org.nmirf.disclosure.picture.PictureFixtures.withPart;

import java.util.Arrays;

/** Places of a picture file in which words can be hidden, each with the canary in it. */
enum Planted {
    EXIF(PictureKind.JPEG),
    XMP(PictureKind.JPEG),
    IPTC(PictureKind.JPEG),
    ICC(PictureKind.JPEG),
    COMMENT(PictureKind.JPEG),
    JFIF_THUMBNAIL(PictureKind.JPEG),
    UNKNOWN_APPLICATION(PictureKind.JPEG),
    SECOND_PICTURE(PictureKind.JPEG),
    BEHIND_THE_END_OF_A_JPEG(PictureKind.JPEG),
    BEFORE_THE_END_OF_A_JPEG(PictureKind.JPEG),
    UNUSED_TABLE(PictureKind.JPEG),
    TEXT(PictureKind.PNG),
    COMPRESSED_TEXT(PictureKind.PNG),
    INTERNATIONAL_TEXT(PictureKind.PNG),
    PNG_EXIF(PictureKind.PNG),
    PNG_PROFILE(PictureKind.PNG),
    TIME(PictureKind.PNG),
    ANIMATION_FRAME(PictureKind.PNG),
    UNKNOWN_CHUNK(PictureKind.PNG),
    PALETTE(PictureKind.PNG),
    BEHIND_THE_END_OF_A_PNG(PictureKind.PNG);

    private final PictureKind kind;

    Planted(PictureKind kind) {
        this.kind = kind;
    }

    /** A whole picture of 40 by 30 pixels with the canary in this place. */
    byte[] file() {
        byte[] plain = encoded(quarters(40, 30), kind);
        return in(plain);
    }

    /** The picture that would leave, with the canary in this place: made by hand. */
    Picture handMade() {
        byte[] plain = PictureFixtures.clean(encoded(quarters(40, 30), kind)).picture().bytes();
        return new Picture(kind.mediaType(), 40, 30, in(plain));
    }

    private byte[] in(byte[] plain) {
        byte[] words = latin(CANARY);
        byte[] end = Arrays.copyOfRange(plain, plain.length - 2, plain.length);
        byte[] body = Arrays.copyOf(plain, plain.length - 2);
        return switch (this) {
            case EXIF -> withPart(plain, 0xFFE1, exif(1));
            case XMP ->
                    withPart(plain, 0xFFE1, concat(latin("http://ns.adobe.com/xap/1.0/\0"), words));
            case IPTC -> withPart(plain, 0xFFED, concat(latin("Photoshop 3.0\0"), words));
            case ICC -> withPart(plain, 0xFFE2, concat(latin("ICC_PROFILE\0\1\1"), words));
            case COMMENT -> withPart(plain, 0xFFFE, words);
            case JFIF_THUMBNAIL -> withThumbnail(plain, words);
            case UNKNOWN_APPLICATION -> withPart(plain, 0xFFEB, words);
            case SECOND_PICTURE -> concat(plain, withPart(plain, 0xFFFE, words));
            case BEHIND_THE_END_OF_A_JPEG, BEHIND_THE_END_OF_A_PNG -> concat(plain, words);
            case BEFORE_THE_END_OF_A_JPEG -> concat(body, words, end);
            case UNUSED_TABLE ->
                    withPart(plain, 0xFFDB, concat(new byte[] {3}, Arrays.copyOf(words, 64)));
            case TEXT -> withChunk(plain, "tEXt", concat(latin("Author\0"), words));
            case COMPRESSED_TEXT ->
                    withChunk(plain, "zTXt", concat(latin("Comment\0\0"), deflated(words)));
            case INTERNATIONAL_TEXT ->
                    withChunk(plain, "iTXt", concat(latin("Title\0\0\0ar\0\0"), words));
            case PNG_EXIF -> withChunk(plain, "eXIf", Arrays.copyOfRange(exif(1), 6, 70));
            case PNG_PROFILE -> withChunk(plain, "iCCP", concat(latin("x\0\0"), deflated(words)));
            case TIME -> withChunk(plain, "tIME", Arrays.copyOf(words, 7));
            case ANIMATION_FRAME ->
                    withChunk(
                            withChunk(plain, "fdAT", concat(number(1), words)),
                            "acTL",
                            concat(number(2), number(0)));
            case UNKNOWN_CHUNK -> withChunk(plain, "prVt", words);
            case PALETTE -> withChunk(plain, "PLTE", Arrays.copyOf(words, 21));
        };
    }

    // The thumbnail of three pixels takes nine bytes behind the JFIF header.
    private static byte[] withThumbnail(byte[] plain, byte[] words) {
        byte[] jfif = concat(Arrays.copyOfRange(plain, 6, 18), new byte[] {11, 1}, words);
        byte[] padded = Arrays.copyOf(jfif, 14 + 33);
        return withPart(
                concat(Arrays.copyOf(plain, 2), PictureFixtures.from(plain, 20)), 0xFFE0, padded);
    }
}
