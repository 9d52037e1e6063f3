package org.nmirf.node.typeset;

import java.time.temporal.ChronoUnit;

/** The description of a document in XMP (ISO 16684-1), with the claim of PDF/UA (ISO 14289-1). */
final class Metadata {

    private Metadata() {}

    static String of(Pages.Properties properties, String producer) {
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%3$s</xmp:ModifyDate>
        <pdf:Producer>%s</pdf:Producer>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>"""
                .formatted(
                        escaped(properties.title()),
                        properties.language(),
                        properties.made().truncatedTo(ChronoUnit.SECONDS),
                        producer);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
