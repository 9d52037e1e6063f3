package org.nmirf.node.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.incoming.IncomingFixtures.FILES;
import static org.nmirf.node.incoming.IncomingFixtures.aReviewEntry;
import static org.nmirf.node.incoming.IncomingFixtures.indexSheet;
import static org.nmirf.node.incoming.IncomingFixtures.wordList;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** No bytes whatever make a reader fail. */
class IncomingPropertyTests {

    private static final byte[] SHEET = indexSheet(aReviewEntry(), aReviewEntry());
    private static final byte[] LIST =
            wordList(
                    "Paraguay",
                    List.of(
                            List.of("Recommendation", "Position", "Themes"),
                            List.of("1.1 Do it (France)", "Noted", "- Right to food")));
    private static final List<byte[]> SIGNATURES =
            List.of(
                    new byte[0],
                    "[{\"Text\":\"".getBytes(UTF_8),
                    "reference,body,text_en\n".getBytes(UTF_8),
                    "Text;Document Symbol\n".getBytes(UTF_8),
                    new byte[] {'P', 'K', 3, 4});

    @Property(tries = 500)
    void readsOrRefusesAnyBytes(
            @ForAll @Size(max = 300) byte[] bytes, @ForAll @IntRange(max = 4) int signature) {
        byte[] head = SIGNATURES.get(signature);
        byte[] content = new byte[head.length + bytes.length];
        System.arraycopy(head, 0, content, 0, head.length);
        System.arraycopy(bytes, 0, content, head.length, bytes.length);

        assertThat(FILES.read(content, "py")).isNotNull();
    }

    @Property(tries = 300)
    void readsOrRefusesDamagedFiles(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll byte value,
            @ForAll boolean isSheet) {
        byte[] content = (isSheet ? SHEET : LIST).clone();
        places.forEach(place -> content[place % content.length] = value);

        assertThat(FILES.read(content, "py")).isNotNull();
    }

    @Property(tries = 300)
    void readsOrRefusesAnyTextInAnyCell(
            @ForAll @Size(max = 400) String text, @ForAll @IntRange(max = 12) int column) {
        String name = IncomingFixtures.COLUMNS.get(column);
        String cell = "\"" + text.replace("\"", "\"\"") + "\"";
        String csv = "Text,Body,Symbol," + name + "x\nAct,CRC,CRC/C/PRY/CO/3," + cell;
        String json = "[{\"" + name.replace(" ", "") + "\": [\"" + text.replace("\\", "") + "\"]}]";

        assertThat(FILES.read(csv.getBytes(UTF_8), "py")).isNotNull();
        assertThat(FILES.read(csv.replace(name + "x", name).getBytes(UTF_8), "py")).isNotNull();
        assertThat(FILES.read(json.getBytes(UTF_8), "py")).isNotNull();
    }
}
