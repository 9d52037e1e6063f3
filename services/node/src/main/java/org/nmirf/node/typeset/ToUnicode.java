package org.nmirf.node.typeset;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells programs that read a PDF which characters its glyphs stand for (ISO 32000-1, 9.10.3). */
final class ToUnicode {

    /** More in one block is not allowed. */
    private static final int BLOCK = 100;

    private ToUnicode() {}

    static String of(Map<Integer, String> texts) {
        List<String> rows =
                texts.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList();
        StringBuilder map =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <0000> <FFFF>
                        endcodespacerange
                        """);
        for (int from = 0; from < rows.size(); from += BLOCK) {
            List<String> block = rows.subList(from, Math.min(rows.size(), from + BLOCK));
            map.append(block.size())
                    .append(" beginbfchar\n")
                    .append(block.stream().collect(Collectors.joining()))
                    .append("endbfchar\n");
        }
        return map.append(
                        """
                        endcmap
                        CMapName currentdict /CMap defineresource pop
                        end
                        end
                        """)
                .toString();
    }

    private static String row(int code, String text) {
        HexFormat hex = HexFormat.of().withUpperCase();
        String characters =
                text.chars().mapToObj(c -> hex.toHexDigits((char) c)).collect(Collectors.joining());
        return "<" + hex.toHexDigits((char) code) + "> <" + characters + ">\n";
    }
}
