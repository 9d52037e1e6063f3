package org.nmirf.node.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The part of a font that one document uses, and what its glyphs stand for. */
final class EmbeddedFont {

    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;

    private final Face face;
    private final Map<Integer, String> used = new TreeMap<>();
    private final TrueTypeFont font;

    EmbeddedFont(Face face) {
        this.face = face;
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
        } catch (IOException e) {
            throw new IllegalStateException("font=" + face.fileName() + " cannot be read", e);
        }
    }

    /** Notes a glyph and gives its advance in thousandths of the size. */
    double use(int code, String text) {
        if (!text.isEmpty()) {
            used.putIfAbsent(code, text);
        } else if (!used.containsKey(code)) {
            used.put(code, "");
        }
        return advance(code);
    }

    /** The font as a dictionary of PDF (ISO 32000-1, 9.7). */
    COSDictionary dictionary(PDDocument document) throws IOException {
        TTFSubsetter subset =
                new TTFSubsetter(
                        font,
                        List.of(
                                "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm",
                                "prep"));
        subset.addGlyphIds(used.keySet());
        var program = new ByteArrayOutputStream();
        subset.writeToStream(program);
        COSName name = COSName.getPDFName(tag() + "+" + face.fileName());
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(
                COSName.TO_UNICODE,
                stream(document, ToUnicode.of(used).getBytes(StandardCharsets.US_ASCII)));
        COSArray descendants = new COSArray();
        descendants.add(descendant(document, name, program.toByteArray(), subset.getGIDMap()));
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        return dictionary;
    }

    private COSDictionary descendant(
            PDDocument document, COSName name, byte[] program, Map<Integer, Integer> oldIds)
            throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(document, name, program));
        descendant.setInt(COSName.DW, 0);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, newIds(oldIds)));
        return descendant;
    }

    private COSDictionary descriptor(PDDocument document, COSName name, byte[] program)
            throws IOException {
        BoundingBox box = font.getFontBBox();
        COSArray bounds = new COSArray();
        for (float edge :
                new float[] {
                    box.getLowerLeftX(),
                    box.getLowerLeftY(),
                    box.getUpperRightX(),
                    box.getUpperRightY()
                }) {
            bounds.add(COSInteger.get(thousandths(edge)));
        }
        PDStream file =
                new PDStream(document, new ByteArrayInputStream(program), COSName.FLATE_DECODE);
        file.getCOSObject().setInt(COSName.LENGTH1, program.length);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, bounds);
        descriptor.setInt(COSName.ITALIC_ANGLE, face.slant());
        descriptor.setInt(COSName.ASCENT, thousandths(font.getHorizontalHeader().getAscender()));
        descriptor.setInt(COSName.DESCENT, thousandths(font.getHorizontalHeader().getDescender()));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(font.getOS2Windows().getCapHeight()));
        descriptor.setInt(COSName.STEM_V, STEM);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int code : used.keySet()) {
            COSArray one = new COSArray();
            one.add(COSInteger.get(Math.round(advance(code))));
            widths.add(COSInteger.get(code));
            widths.add(one);
        }
        return widths;
    }

    /** The pages keep the numbers of the whole font; the subset has its own. */
    private byte[] newIds(Map<Integer, Integer> oldIds) {
        int max = used.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        byte[] map = new byte[2 * (max + 1)];
        oldIds.forEach(
                (subsetId, id) -> {
                    if (id <= max) {
                        map[2 * id] = (byte) (subsetId >> Byte.SIZE);
                        map[2 * id + 1] = (byte) (int) subsetId;
                    }
                });
        return map;
    }

    /** Six letters that tell this subset from others of the same font. */
    private String tag() {
        int hash = used.keySet().hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    private double advance(int code) {
        try {
            return font.getAdvanceWidth(code) * Face.UNITS / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException("font=" + face.fileName() + " has no widths", e);
        }
    }

    private int thousandths(float units) throws IOException {
        return Math.round(units * Face.UNITS / font.getUnitsPerEm());
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }
}
