package org.nmirf.node.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.nmirf.disclosure.AttachmentKind;
import org.nmirf.disclosure.picture.PictureKind;

/** The kinds of files that are kept, told by what they hold; their names must say the same. */
public enum FileKind {
    /** A picture. */
    PNG,
    /** A photograph. */
    JPEG,
    /** A document in PDF. */
    PDF,
    /** Plain text in UTF-8. */
    TEXT,
    /** A document, table or presentation of an office program, without macros; none ever leaves. */
    OFFICE;

    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    /**
     * The kind of a file.
     *
     * @return empty for what is not kept, and for what has the name of something else
     */
    public static Optional<FileKind> of(String name, byte[] content) {
        return of(content).filter(kind -> FileName.fits(name, kind, content));
    }

    /** The kind of a file with that content, whatever its name; empty for what is not kept. */
    static Optional<FileKind> of(byte[] content) {
        var picture = PictureKind.of(content);
        if (picture.isPresent()) {
            return Optional.of(picture.get() == PictureKind.PNG ? PNG : JPEG);
        }
        if (begins(content, PDF_START)) {
            return Optional.of(PDF);
        }
        if (begins(content, ZIP_START)) {
            return OfficeFile.ending(content).map(ending -> OFFICE);
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

    private static boolean begins(byte[] content, byte[] start) {
        return content.length >= start.length
                && Arrays.equals(content, 0, start.length, start, 0, start.length);
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
