package org.nmirf.hub.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class XmlDocumentTests {

    @Test
    void readsBackAsItWasWritten() throws Exception {
        var document = new XmlDocument();
        document.open("list").namespace("", "urn:a").namespace("b", "urn:b");
        document.attribute("of", "<\"&'>").attribute("without", null);
        document.element("b:word", "ar", "\u0643\u0644\u0645\u0629 ]]> <x> & \uD83D\uDE00");

        var list = XmlTree.read(document.end());

        assertThat(list.getNamespaceURI()).isEqualTo("urn:a");
        assertThat(list.getAttribute("of")).isEqualTo("<\"&'>");
        assertThat(list.hasAttribute("without")).isFalse();
        var word = XmlTree.only(list, "word");
        assertThat(word.getNamespaceURI()).isEqualTo("urn:b");
        assertThat(word.getAttribute("xml:lang")).isEqualTo("ar");
        assertThat(word.getTextContent())
                .isEqualTo("\u0643\u0644\u0645\u0629 ]]> <x> & \uD83D\uDE00");
    }

    @Test
    void anyTextMakesADocument() throws Exception {
        var random = new Random(7);
        for (int number = 0; number < 500; number++) {
            // Halves of pairs and characters that XML has no place for are among them.
            char[] text = new char[40];
            for (int place = 0; place < text.length; place++) {
                text[place] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
            }
            byte[] document =
                    new XmlDocument()
                            .open("a")
                            .attribute("b", new String(text))
                            .text(new String(text))
                            .end();

            assertThat(XmlTree.read(document).getLocalName()).isEqualTo("a");
        }
    }
}
