package org.nmirf.node.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.nmirf.disclosure.AttachmentKind;
import org.nmirf.disclosure.picture.PictureKind;

/** The kinds of files that are kept, told by what they hold and never by their name. */
public enum FileKind {
    /** A picture. */
    PNG,
    /** A photograph. */
    JPEG,
    /** A document in PDF. */
    PDF,
    /** Plain text in UTF-8. */
    TEXT,
    /** A document, table or presentation of an office program; nothing of it ever leaves. */
    OFFICE;

    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final String OFFICE_PART = "[Content_Types].xml";
    private static final int FIRST_NAME = 30;

    /** The kind of a file with that content; empty for what is not kept. */
    public static Optional<FileKind> of(byte[] content) {
        var picture = PictureKind.of(content);
        if (picture.isPresent()) {
            return Optional.of(picture.get() == PictureKind.PNG ? PNG : JPEG);
        }
        if (begins(content, 0, PDF_START)) {
            return Optional.of(PDF);
        }
        if (begins(content, 0, ZIP_START)) {
            byte[] part = OFFICE_PART.getBytes(StandardCharsets.US_ASCII);
            return begins(content, FIRST_NAME, part) ? Optional.of(OFFICE) : Optional.empty();
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    /** What of such a file may leave where the country allows it; empty if nothing ever. */
    public Optional<AttachmentKind> leavesAs() {
        return switch (this) {
            case PNG, JPEG -> Optional.of(AttachmentKind.IMAGE);
            case PDF, TEXT -> Optional.of(AttachmentKind.DOCUMENT);
            case OFFICE -> Optional.empty();
        };
    }

    private static boolean begins(byte[] content, int from, byte[] start) {
        return content.length >= from + start.length
                && Arrays.equals(content, from, from + start.length, start, 0, start.length);
    }

    private static boolean isText(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return !text.isBlank()
                    && text.chars()
                            .noneMatch(
                                    c ->
                                            Character.isISOControl(c)
                                                    && c != '\n'
                                                    && c != '\r'
                                                    && c != '\t'
                                                    && c != '\f');
        } catch (CharacterCodingException otherBytes) {
            return false;
        }
    }
}
