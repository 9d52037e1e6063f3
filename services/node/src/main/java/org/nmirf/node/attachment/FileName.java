package org.nmirf.node.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is kept of the name that somebody gave to a file. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 6;
    private static final Pattern MARKUP =
            Pattern.compile("<\\s*(?:[!?/]|html|head|body|svg|script|iframe|meta|xml|math)");

    private FileName() {}

    /** The last part of a name, without what no name holds. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>:|?*]", "").strip();
        int dot = clean.lastIndexOf('.');
        // What is cut off is never what says of which kind it is.
        String ending =
                dot < 0 || clean.length() - dot > LONGEST_ENDING ? "" : clean.substring(dot);
        return first(
                        clean.substring(0, clean.length() - ending.length()),
                        LONGEST - ending.length())
                + ending;
    }

    private static String first(String text, int most) {
        return text.codePoints()
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Whether a name says what the file holds. A page or drawing with another name is text to
     * {@link FileKind}, so text must neither be called otherwise nor hold marks of a page.
     */
    static boolean fits(String name, FileKind kind, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case PNG -> ending.equals("png");
            case JPEG -> Set.of("jpg", "jpeg").contains(ending);
            case PDF -> ending.equals("pdf");
            case OFFICE -> OfficeFile.ending(content).filter(ending::equals).isPresent();
            case TEXT -> Set.of("txt", "csv").contains(ending) && !isMarkup(content);
        };
    }

    private static boolean isMarkup(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return MARKUP.matcher(text).find();
    }
}
