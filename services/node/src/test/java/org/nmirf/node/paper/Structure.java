package org.nmirf.node.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;

/** Looks at the parts of a tagged PDF. */
final class Structure {

    private final Set<String> types = new TreeSet<>();
    private final Set<String> referred = new HashSet<>();

    private Structure() {}

    static Set<String> types(PDDocument pdf) {
        return read(pdf).types;
    }

    /** Text that belongs to no part, and parts that refer to no text. */
    static List<String> faults(PDDocument pdf) throws IOException {
        Structure structure = read(pdf);
        Set<String> drawn = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    drawn.add(name(page.getCOSObject(), content.getMCID()));
                }
            }
        }
        List<String> faults = new ArrayList<>();
        drawn.stream().filter(name -> !structure.referred.contains(name)).forEach(faults::add);
        structure.referred.stream().filter(name -> !drawn.contains(name)).forEach(faults::add);
        return faults;
    }

    private static Structure read(PDDocument pdf) {
        Structure structure = new Structure();
        structure.read(pdf.getDocumentCatalog().getStructureTreeRoot());
        return structure;
    }

    private void read(PDStructureNode node) {
        if (node instanceof PDStructureElement element) {
            types.add(element.getStructureType());
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> read(element);
                case PDMarkedContentReference reference ->
                        referred.add(name(reference.getPage().getCOSObject(), reference.getMCID()));
                case PDObjectReference link -> types.add("OBJR");
                default -> types.add("unknown " + kid.getClass());
            }
        }
    }

    private static String name(COSDictionary page, int markedContent) {
        return page.getInt(COSName.STRUCT_PARENTS) + "/" + markedContent;
    }
}
