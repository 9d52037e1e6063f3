package org.nmirf.node.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The pages, parts and bookmarks of a PDF that is being made; the same calls give the same bytes.
 */
public final class Pages implements AutoCloseable {

    private static final String PRODUCER = "NMIRF node";

    private final PDDocument document = new PDDocument();
    private final Fonts fonts = new Fonts();
    private final List<Page> pages = new ArrayList<>();
    private final Tag root = new Tag("Document", null);
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Properties properties;

    /** Begins a document without pages. */
    public Pages(Properties properties) {
        this.properties = properties;
    }

    /** A new last page. */
    public Page add() {
        Page page = new Page(fonts);
        pages.add(page);
        document.addPage(page.page());
        return page;
    }

    /** All pages so far. */
    public List<Page> all() {
        return List.copyOf(pages);
    }

    /** Number of pages so far. */
    public int count() {
        return pages.size();
    }

    /** The whole document as programs that read aloud see it. */
    public Tag root() {
        return root;
    }

    /** Adds a bookmark; deeper ones are put into the last of the levels above. */
    public void bookmark(int level, Page.Place place) {
        while (!marks.isEmpty() && marks.peek().level() >= level) {
            marks.pop();
        }
        PDOutlineNode above = marks.isEmpty() ? outline : marks.peek().item();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(place.title());
        item.setDestination(place.destination());
        above.addLast(item);
        marks.push(new Mark(level, item));
    }

    /** Completes the document and writes it; nothing can be drawn after that. */
    public void write(OutputStream out) throws IOException {
        fonts.embed(document);
        describe();
        structure();
        document.setDocumentId(properties.made().getEpochSecond());
        document.save(out);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe() throws IOException {
        var made = GregorianCalendar.from(properties.made().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(properties.title());
        information.setProducer(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setVersion("1.7");
        catalog.setLanguage(properties.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (properties.isRightToLeft()) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        catalog.setViewerPreferences(preferences);
        if (outline.hasChildren()) {
            catalog.setDocumentOutline(outline);
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
        byte[] metadata = Metadata.of(properties, PRODUCER).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata)));
    }

    private void structure() throws IOException {
        COSArray parents = new COSArray();
        List<COSDictionary> linkOwners = new ArrayList<>();
        int next = pages.size();
        for (int key = 0; key < pages.size(); key++) {
            Page page = pages.get(key);
            next = page.close(document, key, next, parents);
            linkOwners.addAll(page.linkOwners());
        }
        for (int i = 0; i < linkOwners.size(); i++) {
            parents.add(COSInteger.get(pages.size() + i));
            parents.add(linkOwners.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        COSDictionary top = new COSDictionary();
        top.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        top.setItem(COSName.K, root.element());
        top.setItem(COSName.PARENT_TREE, tree);
        top.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        root.element().setItem(COSName.P, top);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, top);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    /**
     * What a document says of itself.
     *
     * @param language BCP 47
     * @param made when, as the caller says: the clock would change the bytes
     */
    public record Properties(String title, String language, boolean isRightToLeft, Instant made) {}

    private record Mark(int level, PDOutlineItem item) {}
}
