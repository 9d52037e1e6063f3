package org.nmirf.node.cleaning;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Takes markup, entities and invisible characters out of a text. */
public final class CleanText {

    private static final String BLOCKS = "br,p,div,li,tr,h1,h2,h3,h4,h5,h6,ul,ol,table";
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:p|br|b|i|u|em|strong|span|div|ul|ol|li|a|sup|sub|font|table|tbody|tr"
                            + "|td|th|h[1-6]|script|style|img|blockquote)(?:\\s[^<>]*)?/?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10});");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}|[\\p{Cc}&&[^\n\t\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\t]+");
    private static final Pattern LINES = Pattern.compile(" ?(?:\r\n|\r|\n|\u2028|\u2029) ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*·] )|^[-–—]$");

    private CleanText() {}

    /** The words alone, with one space between them and one line break between paragraphs. */
    public static String clean(String raw) {
        if (isClean(raw)) {
            return raw.strip();
        }
        // Some exports escape what was escaped before.
        String plain = withoutMarkup(withoutMarkup(raw));
        String visible = INVISIBLE.matcher(plain).replaceAll("");
        String spaced = SPACES.matcher(LINES.matcher(visible).replaceAll("\n")).replaceAll(" ");
        String lines = spaced.lines().map(String::strip).reduce("", (a, b) -> a + "\n" + b);
        return Normalizer.normalize(
                EMPTY_LINES.matcher(lines).replaceAll("\n").strip(), Normalizer.Form.NFC);
    }

    /** Most cells are: they need not be walked through again and again. */
    private static boolean isClean(String raw) {
        char before = ' ';
        for (int at = 0; at < raw.length(); at++) {
            char unit = raw.charAt(at);
            boolean isPlain = unit >= ' ' && unit <= '~' && unit != '<' && unit != '&';
            if (!isPlain || (unit == ' ' && before == ' ')) {
                return false;
            }
            before = unit;
        }
        return true;
    }

    /** One entry of a list: clean, on one line, without the bullet before it. */
    public static String entry(String raw) {
        String line = clean(raw).replace('\n', ' ');
        return BULLET.matcher(line).replaceFirst("").strip();
    }

    private static String withoutMarkup(String text) {
        if (TAG.matcher(text).find()) {
            return words(text);
        }
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    private static String words(String text) {
        Document document = Jsoup.parseBodyFragment(text.replaceAll("[\r\n]+", " "));
        document.select("script,style").remove();
        for (Element block : document.select(BLOCKS)) {
            block.before(new TextNode("\n"));
            block.after(new TextNode("\n"));
        }
        return document.body().wholeText();
    }
}
