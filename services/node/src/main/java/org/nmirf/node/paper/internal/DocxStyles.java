package org.nmirf.node.paper.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nmirf.web.language.Language;

/** The styles, numbers and settings of a DOCX, which differ by language only. */
final class DocxStyles {

    /** The list of {@code numbering.xml} that counts headings. */
    static final String HEADINGS = "3";

    private DocxStyles() {}

    static String styles(Language language) {
        boolean rtl = PdfText.isRightToLeft(language);
        return resource("styles.xml")
                .replace(
                        "${language}", tag(rtl || language == Language.ZH ? Language.EN : language))
                .replace("${direction}", rtl ? "<w:bidi/>" : "");
    }

    static String numbering(Language language) {
        boolean rtl = PdfText.isRightToLeft(language);
        return resource("numbering.xml")
                .replace("${paragraph}", rtl ? "%1-" : "%1.")
                .replace("${format1}", rtl ? "arabicAbjad" : "upperRoman")
                .replace("${format2}", rtl ? "decimal" : "upperLetter")
                .replace("${format4}", rtl ? "arabicAbjad" : "lowerLetter")
                .replace("${text1}", rtl ? "%1-" : "%1.")
                .replace("${text2}", rtl ? "%1-%2" : "%2.")
                .replace("${text3}", rtl ? "%1-%2-%3" : "%3.");
    }

    static String settings(Language language) {
        boolean isChinese = language == Language.ZH;
        boolean rtl = PdfText.isRightToLeft(language);
        return resource("settings.xml")
                .replace("${language}", tag(rtl || isChinese ? Language.EN : language));
    }

    /** BCP 47 with the region that Word wants for its dictionaries. */
    static String tag(Language language) {
        return switch (language) {
            case AR -> "ar-SA";
            case EN -> "en-GB";
            case FR -> "fr-FR";
            case ES -> "es-ES";
            case PT -> "pt-PT";
            case RU -> "ru-RU";
            case ZH -> "zh-CN";
        };
    }

    private static String resource(String name) {
        try (InputStream in = DocxStyles.class.getResourceAsStream("/paper/" + name)) {
            if (in == null) {
                throw new IllegalStateException("part=" + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
