package org.nmirf.node.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.node.symbol.Digits;
import org.nmirf.node.symbol.Paragraph;

/** Takes the number of the paragraph out of the text that carries it. */
public final class LeadingNumber {

    private static final String LIMB = "(?: ?\\((?<limb>[a-z])\\))?";
    private static final String BODY_SPEAKS =
            "(?:The (?:Committee|Subcommittee|Special Rapporteur|Working Group|State party)|While |In"
                    + " the light |In light |Recalling |Noting |Le Comité|El Comité|O Comité|Комитет"
                    + "|اللجنة|تلاحظ|توصي|يساور)";

    private record Form(Pattern pattern, Function<Matcher, String> number) {}

    private static final List<Form> FORMS =
            List.of(
                    // Recommendation No. 21 contained in para. 96: 21. Text
                    new Form(
                            Pattern.compile(
                                    "^(?i:recommendations?)(?: (?i:no)\\.? ?(?<sub>\\d{1,3}))?"
                                            + " [^:\\d\n]{0,100}?(?i:para)(?:graph|\\.)?s? ?(?<main>\\d{1,3})"
                                            + "[^:\\d\n]{0,200}: ?(?:(?<again>\\d{1,3}(?:\\.\\d{1,3})?)"
                                            + "[.)]? ?)?(?=\\D)"),
                            LeadingNumber::contained),
                    // Paragraph 27 Text
                    new Form(
                            Pattern.compile(
                                    "^(?iu:paragraph|para\\.?|paragraphe|párrafo|parágrafo|الفقرة|пункт)"
                                            + " (?<main>\\d{1,3}(?:\\.\\d{1,3})?)"
                                            + LIMB
                                            + "[.:–-]? +(?=\\D)"),
                            found -> found.group("main")),
                    // 136.1 Text
                    new Form(
                            Pattern.compile(
                                    "^(?<main>\\d{1,3}\\.\\d{1,3})"
                                            + LIMB
                                            + "[.:–-]? ?(?=[^\\d ])"),
                            found -> found.group("main")),
                    // Arabic 127-179 Text is 127.179 elsewhere
                    new Form(
                            Pattern.compile(
                                    "^(?<main>\\d{1,3})[-–](?<sub>\\d{1,3})[.-]? *(?=\\p{IsArabic})"),
                            found -> found.group("main") + "." + found.group("sub")),
                    // 157. Text and, in Arabic, 66- Text
                    new Form(
                            Pattern.compile(
                                    "^(?<main>\\d{1,3})" + LIMB + "(?: ?[.–:-]|\\)) *(?=[^\\d ])"),
                            found -> found.group("main")),
                    // 1 Text
                    new Form(
                            Pattern.compile(
                                    "^(?<main>\\d{1,3})"
                                            + LIMB
                                            + " +(?=[\\p{Lu}\\p{IsArabic}])(?!Days|Jours)"),
                            found -> found.group("main")));

    // Rural women 49.The Committee …: the heading stays, the number goes.
    private static final Pattern HEADED =
            Pattern.compile(
                    "^(?<heading>\\p{L}[^.:;\\d\n]{2,90}?)[ \n]*(?<main>\\d{1,3})[.-] ?(?="
                            + BODY_SPEAKS
                            + ")");
    private static final Pattern LIMBS = Pattern.compile("(?<=[\\s:;,.]|^)\\(([a-z])\\)");
    private static final int MOST_LIMBS = 26;

    private LeadingNumber() {}

    /**
     * A text and where it stood.
     *
     * @param paragraph empty when the text carried no number
     */
    public record Numbered(Optional<Paragraph> paragraph, String text) {}

    /** Parts the number from the text; letters of limbs are read, but stay where they are. */
    public static Numbered take(String text) {
        String western = Digits.western(text);
        if (western.length() != text.length()) {
            return new Numbered(Optional.empty(), text);
        }
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(western);
            if (found.find() && found.end() < text.length()) {
                return numbered(form.number().apply(found), limb(found), text, found.end());
            }
        }
        Matcher headed = HEADED.matcher(western);
        if (headed.find()) {
            String rest = text.substring(headed.end()).strip();
            String whole = text.substring(0, headed.end("heading")).strip() + "\n" + rest;
            return new Numbered(Optional.of(paragraph(headed.group("main"), "", rest)), whole);
        }
        return new Numbered(Optional.empty(), text);
    }

    private static Numbered numbered(String number, String limb, String text, int end) {
        String rest = text.substring(end).strip();
        return new Numbered(Optional.of(paragraph(number, limb, rest)), rest);
    }

    private static Paragraph paragraph(String number, String limb, String rest) {
        return new Paragraph(number, limb.isEmpty() ? limbs(rest) : List.of(limb));
    }

    /** Letters of the limbs that a text has, as long as they follow each other from a on. */
    public static List<String> limbs(String text) {
        List<String> limbs = new ArrayList<>();
        Matcher limb = LIMBS.matcher(text);
        while (limb.find() && limbs.size() < MOST_LIMBS) {
            if (limb.group(1).charAt(0) == 'a' + limbs.size()) {
                limbs.add(limb.group(1));
            }
        }
        return limbs;
    }

    private static String contained(Matcher found) {
        String main = found.group("main");
        String again = found.group("again");
        String sub = again == null ? found.group("sub") : again;
        if (sub == null) {
            return main;
        }
        return sub.indexOf('.') > 0 ? sub : main + "." + sub;
    }

    private static String limb(Matcher found) {
        if (!found.namedGroups().containsKey("limb")) {
            return "";
        }
        String limb = found.group("limb");
        return limb == null ? "" : limb;
    }
}
