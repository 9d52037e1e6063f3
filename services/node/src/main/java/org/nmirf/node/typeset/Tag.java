package org.nmirf.node.typeset;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A part of a document as programs that read aloud see it (ISO 32000-1, 14.7). */
public final class Tag {

    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final String type;

    Tag(String type, @Nullable Tag parent) {
        this.type = type;
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.K, kids);
        if (parent != null) {
            parent.kids.add(element);
            element.setItem(COSName.P, parent.element);
        }
    }

    /** A new last part inside this one, of a standard structure type such as {@code P}. */
    public Tag child(String childType) {
        return new Tag(childType, this);
    }

    /** Says in which language this part is written. */
    public Tag language(String code) {
        element.setString(COSName.LANG, code);
        return this;
    }

    /** Says that this head of a table is that of a column. */
    public Tag headOfColumn() {
        COSDictionary attribute = new COSDictionary();
        attribute.setItem(COSName.O, COSName.getPDFName("Table"));
        attribute.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
        element.setItem(COSName.A, attribute);
        return this;
    }

    String type() {
        return type;
    }

    COSDictionary element() {
        return element;
    }

    void add(COSDictionary page, int markedContent) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.MCID, COSInteger.get(markedContent));
        kids.add(reference);
    }

    void addLink(COSDictionary page, COSDictionary annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
        kids.add(reference);
    }
}
