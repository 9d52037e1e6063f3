package org.nmirf.node.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nmirf.web.language.Language;

/** Papers that have every kind of part. */
public final class PaperFixtures {

    static final Instant MADE = Instant.parse("2026-03-02T10:15:30Z");

    private PaperFixtures() {}

    public static Paper anEnglishReport() {
        return new Paper(
                Language.EN,
                "Combined fifth and sixth periodic reports",
                "Submitted under article 18 of the Convention",
                List.of("Country of the examples", "2 March 2026"),
                "CEDAW/C/XXX/5-6",
                "Draft for consultation",
                List.of(
                        new Part.Contents(3),
                        new Part.PageBreak(),
                        Part.numberedHeading(1, "Introduction"),
                        Part.numbered(
                                Run.plain("This report was prepared by "),
                                Run.bold("the national mechanism"),
                                Run.plain(" after "),
                                Run.italic("seven"),
                                Run.plain(" consultations; see "),
                                Run.link(
                                        "the calendar",
                                        URI.create("https://example.org/a?b=1&c=2")),
                                Run.plain(".")),
                        Part.numberedHeading(2, "How the report was prepared"),
                        Part.numbered(
                                Run.plain(
                                        "Ministries answered 45.7% of the questions (2019–2025).")),
                        Part.numberedHeading(3, "Consultations"),
                        Part.bullets("Civil society", "Parliament", "National institution"),
                        Part.numberedHeading(4, "In the regions"),
                        Part.paragraph("A paragraph without a number."),
                        Part.numberedHeading(1, "Replies to recommendations"),
                        table(),
                        new Part.Quote(
                                List.of(Run.plain("Adopt a comprehensive law without delay.")),
                                null),
                        new Part.Note(
                                Part.Note.Kind.GAP, List.of(Run.plain("Figures of 2025.")), null),
                        new Part.Note(
                                Part.Note.Kind.WARNING,
                                List.of(Run.plain("Two ministries disagree.")),
                                null),
                        new Part.Paragraph(
                                List.of(
                                        Run.plain(
                                                "توصي اللجنة بأن تعتمد الدولة الطرف القانون رقم 103.13.")),
                                true,
                                Language.AR),
                        Part.numbered(
                                Run.plain("The Russian text says "),
                                Run.plain("«Принять всеобъемлющий закон»").in(Language.RU),
                                Run.plain(", the Arabic "),
                                Run.plain("«اعتماد قانون شامل» (2018)").in(Language.AR),
                                Run.plain(", as agreed."))),
                MADE);
    }

    public static Paper anArabicReport() {
        return new Paper(
                Language.AR,
                "التقرير الجامع للتقريرين الدوريين الخامس والسادس",
                "المقدم بموجب المادة 18 من الاتفاقية",
                List.of("المملكة المغربية", "2 آذار/مارس 2026"),
                "CEDAW/C/MAR/5-6",
                "مسودة للتشاور",
                List.of(
                        new Part.Contents(2),
                        new Part.PageBreak(),
                        Part.numberedHeading(1, "مقدمة"),
                        Part.numbered(
                                Run.plain(
                                        "توصي اللجنة الدولة الطرف (CEDAW/C/MAR/CO/5-6، الفقرة 23(أ)) بأن "),
                                Run.bold("تعتمد القانون رقم 103.13"),
                                Run.plain(
                                        " لسنة 2018، بنسبة 45.7% في المائة، وأن تُقدِّمَ «التقرير» قبل 31/12/2026."
                                                + " وترحب اللجنة بالتقدم المحرز في مجال الإصلاحات التشريعية.")),
                        Part.numberedHeading(2, "كيف أُعدَّ التقرير"),
                        Part.numbered(
                                Run.plain("شارك في الإعداد "),
                                Run.plain("« Conseil national des droits de l'homme » (CNDH)")
                                        .in(Language.FR),
                                Run.plain(" والبرلمان، انظر "),
                                Run.link("الموقع", URI.create("https://example.org/")),
                                Run.plain(".")),
                        Part.bullets("المجتمع المدني", "البرلمان"),
                        new Part.Table(
                                "الجدول 1: الموارد",
                                List.of(Cell.of("السنة"), Cell.of("الوصف"), Cell.figure("العدد")),
                                List.of(
                                        List.of(
                                                Cell.of("2024"),
                                                Cell.of("الأشخاص المستفيدون من المساعدة القانونية"),
                                                Cell.figure("1234")),
                                        List.of(
                                                Cell.of("2025"),
                                                Cell.of("(مؤقت)"),
                                                Cell.figure("45.7%"))),
                                List.of(1, 3, 1),
                                null),
                        new Part.Paragraph(
                                List.of(
                                        Run.plain(
                                                "Plan d’action national (2018-2021) : mise en œuvre, "
                                                        + "العربية 12, suite.")),
                                false,
                                Language.FR),
                        new Part.Note(
                                Part.Note.Kind.GAP, List.of(Run.plain("أرقام سنة 2025.")), null),
                        new Part.Quote(List.of(Run.plain("اعتماد قانون شامل دون تأخير.")), null)),
                MADE);
    }

    static byte[] bytes(Paper paper, PaperFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        Papers.write(paper, format, out);
        return out.toByteArray();
    }

    static Paper ofParts(Language language, Part... parts) {
        return new Paper(language, "Title", "", List.of(), "", "", List.of(parts), MADE);
    }

    /** About one page for each of the chapters. */
    static Paper aLongReport(int chapters) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Contents(1), new Part.PageBreak()));
        String sentence =
                "The State party continues to implement the recommendations it supported. ";
        for (int chapter = 1; chapter <= chapters; chapter++) {
            parts.add(Part.numberedHeading(1, "Chapter " + chapter));
            for (int paragraph = 0; paragraph < 7; paragraph++) {
                parts.add(Part.numbered(Run.plain(sentence.repeat(6))));
            }
        }
        return new Paper(Language.EN, "Long", "", List.of(), "", "", List.copyOf(parts), MADE);
    }

    private static Part table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(
                    List.of(
                            Cell.of("118." + i),
                            Cell.of("Continue the efforts to ensure that row " + i + " is read"),
                            Cell.figure(Integer.toString(i * 37))));
        }
        return new Part.Table(
                "Table 1: Recommendations",
                List.of(Cell.of("Paragraph"), Cell.of("Recommendation"), Cell.figure("Persons")),
                rows,
                List.of(1, 4, 1),
                null);
    }
}
