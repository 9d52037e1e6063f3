package org.nmirf.node.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** One page of a document that is being drawn; lengths are points from the lower left corner. */
public final class Page {

    /** ISO A4. */
    public static final double WIDTH = 595.28;

    /** ISO A4. */
    public static final double HEIGHT = 841.89;

    private static final double ASCENT = 0.9;
    private static final double DESCENT = 0.3;

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final List<Tag> marked = new ArrayList<>();
    private final List<Tagged> links = new ArrayList<>();
    private final PageText text;

    Page(Fonts fonts) {
        this.text = new PageText(fonts);
        page.setResources(fonts.resources());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    /** Draws a line of text that belongs to this part of the document. */
    public void line(Line line, double x, double baseLine, Tag tag) {
        double at = x;
        List<Glyphs> all = line.glyphs();
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            URI link = all.get(from).style().link();
            while (to < all.size() && Objects.equals(all.get(to).style().link(), link)) {
                to++;
            }
            List<Glyphs> group = all.subList(from, to);
            Tag owner = link == null ? tag : tag.child("Link");
            begin(owner);
            double end = text.glyphs(group, at, baseLine);
            text.end();
            if (link != null) {
                PDActionURI action = new PDActionURI();
                action.setURI(link.toASCIIString());
                PDAnnotationLink annotation =
                        area(at, baseLine, end - at, group.getFirst().style());
                annotation.setAction(action);
                annotation.setContents(link.toString());
                links.add(new Tagged(annotation, owner));
            }
            at = end;
            from = to;
        }
    }

    /** Draws a line that is no part of the text, such as a page number. */
    public void artifact(Line line, double x, double baseLine) {
        if (line.glyphs().isEmpty()) {
            return;
        }
        text.beginArtifact();
        text.glyphs(line.glyphs(), x, baseLine);
        text.end();
    }

    /** Fills a rectangle below all text. */
    public void ground(double x, double y, double width, double height, Ink ink) {
        text.ground(x, y, width, height, ink);
    }

    /** Lets a reader jump from an area of one line's height to a place in the document. */
    public void jump(double x, double baseLine, double width, Style style, Place place, Tag link) {
        PDAnnotationLink annotation = area(x, baseLine, width, style);
        annotation.setDestination(place.destination());
        annotation.setContents(place.title());
        links.add(new Tagged(annotation, link));
    }

    /** A place on this page to jump to. */
    public Place place(String title, double top) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.ceil(top));
        destination.setLeft(0);
        return new Place(title, destination);
    }

    PDPage page() {
        return page;
    }

    /** Completes the page and gives the key of the next entry in the tree of parents. */
    int close(PDDocument document, int key, int nextKey, COSArray parents) throws IOException {
        page.setContents(
                new PDStream(
                        document,
                        new ByteArrayInputStream(
                                text.content().getBytes(StandardCharsets.US_ASCII)),
                        COSName.FLATE_DECODE));
        page.setStructParents(key);
        COSArray owners = new COSArray();
        marked.forEach(tag -> owners.add(tag.element()));
        parents.add(COSInteger.get(key));
        parents.add(owners);
        int next = nextKey;
        List<PDAnnotationLink> annotations = new ArrayList<>();
        for (Tagged link : links) {
            link.annotation().setStructParent(next);
            annotations.add(link.annotation());
            next++;
        }
        if (!annotations.isEmpty()) {
            page.setAnnotations(List.copyOf(annotations));
        }
        return next;
    }

    /** What belongs to the links of this page, in their order. */
    List<COSDictionary> linkOwners() {
        return links.stream().map(link -> link.tag().element()).toList();
    }

    private void begin(Tag tag) {
        tag.add(page.getCOSObject(), marked.size());
        text.begin(tag.type(), marked.size());
        marked.add(tag);
    }

    private PDAnnotationLink area(double x, double baseLine, double width, Style style) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        double size = style.size();
        annotation.setRectangle(
                new PDRectangle(
                        (float) x,
                        (float) (baseLine - DESCENT * size),
                        (float) width,
                        (float) ((ASCENT + DESCENT) * size)));
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        annotation.setPrinted(true);
        annotation.setPage(page);
        return annotation;
    }

    /** A place in the document that a reader can jump to. */
    public record Place(String title, PDPageXYZDestination destination) {}

    private record Tagged(PDAnnotationLink annotation, Tag tag) {

        Tagged {
            tag.addLink(annotation.getPage().getCOSObject(), annotation.getCOSObject());
        }
    }
}
