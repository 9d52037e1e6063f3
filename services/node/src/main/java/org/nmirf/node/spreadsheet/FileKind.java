package org.nmirf.node.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nmirf.node.outcome.Outcome;

/** What a file is, told by what it holds and not by its name. */
public enum FileKind {
    /** Workbook of today's Excel. */
    WORKBOOK(""),
    /** Document of today's Word. */
    WORD("import.word"),
    /** Text; in which encoding is another question. */
    TEXT(""),
    /** Nothing at all. */
    EMPTY("import.empty"),
    /** Workbook of an old Excel. */
    OLD_WORKBOOK("import.old-excel"),
    /** Document of an old Word. */
    OLD_WORD("import.old-word"),
    /** Locked with a password. */
    LOCKED("import.locked"),
    /** Workbook in the form that only Excel reads. */
    BINARY_WORKBOOK("import.binary-excel"),
    /** Of LibreOffice or OpenOffice. */
    OPEN_DOCUMENT("import.open-document"),
    /** Of Numbers or Pages. */
    APPLE("import.apple"),
    /** PDF. */
    PDF("import.pdf"),
    /** Web page, often one that is named as if it were a spreadsheet. */
    WEB_PAGE("import.web-page"),
    /** Markup, such as the XML spreadsheets and documents of 2003. */
    MARKUP("import.markup"),
    /** Rich text. */
    RICH_TEXT("import.rich-text"),
    /** Other files in one. */
    PACKED("import.packed"),
    /** A picture, a slide show or anything else that is no text. */
    OTHER("import.wrong-type"),
    /** An archive that ends too early. */
    DAMAGED("import.damaged");

    private static final int HEAD = 1_000;
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

    /** How files begin that are neither archives nor text. */
    private static final Map<String, FileKind> BEGINNINGS =
            Map.of(
                    "%PDF", PDF,
                    "{\\rtf", RICH_TEXT,
                    "\u001F\u008B", PACKED,
                    "7z\u00BC\u00AF", PACKED,
                    "Rar!", PACKED,
                    "\u0089PNG", OTHER,
                    "\u00FF\u00D8\u00FF", OTHER,
                    "GIF8", OTHER);

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** Tells what a file is; never fails. */
    public static FileKind of(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), ISO_8859_1);
        if (content.length == 0 || (content.length < HEAD && head.isBlank())) {
            return EMPTY;
        }
        if (head.startsWith("PK")) {
            return packed(content);
        }
        return head.startsWith(OLD_OFFICE)
                ? old(new String(content, ISO_8859_1))
                : beginning(head).orElseGet(() -> text(head));
    }

    private static Optional<FileKind> beginning(String head) {
        return BEGINNINGS.entrySet().stream()
                .filter(one -> head.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static FileKind packed(byte[] content) {
        try (var file = OfficeFile.open(content)) {
            if (file.has("mimetype") && file.has("content.xml")) {
                return OPEN_DOCUMENT;
            }
            if (file.has("xl/workbook.bin")) {
                return BINARY_WORKBOOK;
            }
            if (file.hasFolder("xl/")) {
                return WORKBOOK;
            }
            if (file.hasFolder("word/")) {
                return WORD;
            }
            if (file.hasFolder("index/") || file.has("index.zip")) {
                return APPLE;
            }
            return file.has("[content_types].xml") ? OTHER : PACKED;
        } catch (IOException | RuntimeException broken) {
            return DAMAGED;
        }
    }

    /** Old office files name their parts in letters of two bytes. */
    private static FileKind old(String content) {
        if (content.contains(name("EncryptedPackage"))) {
            return LOCKED;
        }
        return content.contains(name("WordDocument")) ? OLD_WORD : OLD_WORKBOOK;
    }

    private static String name(String words) {
        return new String(words.getBytes(UTF_16LE), ISO_8859_1);
    }

    private static FileKind text(String head) {
        String start = head.replaceAll("^[^<]{0,4}(?=<)", "").strip().toLowerCase(Locale.ROOT);
        if (!start.startsWith("<") || start.indexOf('\0') >= 0) {
            return TEXT;
        }
        boolean isPage = start.contains("<html") || start.contains("<!doctype html");
        boolean isMarkup = start.startsWith("<?xml") || start.startsWith("<!--");
        if (isPage || start.matches("(?s)<(?:table|head|meta|body|div|style)\\b.*")) {
            return WEB_PAGE;
        }
        return isMarkup ? MARKUP : TEXT;
    }

    /** The refusal of a file that is nothing of what is read, with what to do about it. */
    public <T> Outcome<T> refused() {
        return Outcome.invalid(refusal.isEmpty() ? "import.wrong-type" : refusal);
    }
}
