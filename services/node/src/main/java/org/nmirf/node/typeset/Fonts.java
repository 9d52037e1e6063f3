package org.nmirf.node.typeset;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The fonts of one document; all its pages share them. */
final class Fonts {

    private final Map<Face, EmbeddedFont> fonts = new EnumMap<>(Face.class);
    private final PDResources resources = new PDResources();

    EmbeddedFont font(Face face) {
        return fonts.computeIfAbsent(face, EmbeddedFont::new);
    }

    static String name(Face face) {
        return face.name();
    }

    PDResources resources() {
        return resources;
    }

    /** Embeds what the pages drew. */
    void embed(PDDocument document) throws IOException {
        COSDictionary dictionaries = new COSDictionary();
        for (Map.Entry<Face, EmbeddedFont> font : fonts.entrySet()) {
            dictionaries.setItem(name(font.getKey()), font.getValue().dictionary(document));
        }
        resources.getCOSObject().setItem(COSName.FONT, dictionaries);
    }
}
