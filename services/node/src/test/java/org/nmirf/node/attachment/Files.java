package org.nmirf.node.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.nmirf.node.paper.PaperFixtures;
import org.nmirf.node.paper.PaperFormat;
import org.nmirf.node.paper.Papers;
import org.nmirf.node.paper.Workbook;
import org.nmirf.node.paper.Workbooks;
import org.nmirf.web.language.Language;

/** Files with things planted in them. */
public final class Files {

    /** Planted where nobody looks. */
    public static final String CANARY = "Tazerte-CANARY";

    private Files() {}

    /** A JPEG with the canary in a comment and behind its end. */
    public static byte[] photograph() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            byte[] plain = bytes.toByteArray();
            byte[] words = CANARY.getBytes(StandardCharsets.ISO_8859_1);
            var planted = new ByteArrayOutputStream();
            planted.write(plain, 0, 2);
            planted.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (words.length + 2)});
            planted.writeBytes(words);
            planted.write(plain, 2, plain.length - 2);
            planted.writeBytes(words);
            return planted.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /** A document with parts of these names, in that order, and this list of their types. */
    public static byte[] office(List<String> parts, String... types) {
        var list = new StringBuilder("<?xml version=\"1.0\"?><Types xmlns=\"t\">");
        for (String type : types) {
            list.append("<Override PartName=\"/x\" ContentType=\"").append(type).append("\"/>");
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                String words = part.startsWith("[") ? list + "</Types>" : "<x/>";
                zip.write(words.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    /** A table as this node writes it. */
    public static byte[] workbook() {
        var sheet =
                new Workbook.Sheet(
                        "One",
                        List.of(new Workbook.Column("reference", 20)),
                        List.of(List.of(Workbook.Value.of("R-1"))));
        var bytes = new ByteArrayOutputStream();
        try {
            Workbooks.write(new Workbook(Language.EN, "One", List.of(sheet), Instant.EPOCH), bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    /** A report as this node writes it. */
    public static byte[] report() {
        var bytes = new ByteArrayOutputStream();
        try {
            Papers.write(PaperFixtures.anEnglishReport(), PaperFormat.DOCX, bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    /** A PDF of so many pages, each with one line. */
    public static byte[] pdf(int pages, String line) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                write(document, line, RenderingMode.FILL);
            }
            return saved(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A PDF that nobody can open without a password. */
    public static byte[] locked(String password) {
        try (var document = new PDDocument()) {
            write(document, "Secret", RenderingMode.FILL);
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A PDF with a line that is seen, one that is not, and the canary in all other places. */
    public static byte[] planted(String seen, String hidden) {
        try (var document = new PDDocument()) {
            write(document, CANARY + "-earlier", RenderingMode.FILL);
            document.setDocumentInformation(information());
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<x>" + CANARY + "</x>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            embed(document);
            fill(document);
            comment(document.getPage(0));
            return revised(saved(document), seen, hidden);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static PDDocumentInformation information() {
        var information = new PDDocumentInformation();
        information.setAuthor(CANARY);
        information.setTitle(CANARY);
        return information;
    }

    /** An incremental save: what stood on the page before is still in the file. */
    private static byte[] revised(byte[] before, String seen, String hidden) throws IOException {
        try (var document = Loader.loadPDF(before)) {
            PDPage page = document.getPage(0);
            try (var content =
                    new PDPageContentStream(
                            document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                line(content, seen, 700, RenderingMode.FILL);
                line(content, hidden, 650, RenderingMode.NEITHER);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, String words, RenderingMode mode)
            throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            line(content, words, 700, mode);
        }
    }

    private static void line(
            PDPageContentStream content, String words, int height, RenderingMode mode)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setRenderingMode(mode);
        content.newLineAtOffset(60, height);
        content.showText(words);
        content.endText();
    }

    private static void embed(PDDocument document) throws IOException {
        byte[] words = CANARY.getBytes(StandardCharsets.UTF_8);
        var file = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(words));
        file.setCreationDate(Calendar.getInstance());
        var specification = new PDComplexFileSpecification();
        specification.setFile(CANARY + ".txt");
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("one", specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void fill(PDDocument document) {
        var form = new PDAcroForm(document);
        var field = new PDTextField(form);
        field.setPartialName("name");
        field.getCOSObject().setString("V", CANARY);
        form.setFields(List.of(field));
        form.getCOSObject().setItem("CO", new COSArray());
        document.getDocumentCatalog().setAcroForm(form);
    }

    private static void comment(PDPage page) throws IOException {
        var comment = new PDAnnotationText();
        comment.setContents(CANARY);
        page.getAnnotations().add(comment);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
