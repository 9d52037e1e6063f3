package org.nmirf.node.paper.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nmirf.node.paper.Cell.Alignment;
import org.nmirf.node.paper.Paper;
import org.nmirf.node.paper.Part;
import org.nmirf.node.paper.Run;
import org.nmirf.node.paper.internal.PdfFlow.Block;
import org.nmirf.node.typeset.Ink;
import org.nmirf.node.typeset.Line;
import org.nmirf.node.typeset.Page;
import org.nmirf.node.typeset.Pages;
import org.nmirf.node.typeset.Style;
import org.nmirf.node.typeset.StyledText;
import org.nmirf.node.typeset.Tag;
import org.nmirf.web.language.Language;

/** Writes a paper as PDF with tags, bookmarks and a table of contents. */
public final class PdfWriter {

    private static final double BODY = 10.5;
    private static final double SMALL = 8.5;
    private static final int MAX_MARGIN = 160;
    private static final double[] HEADINGS = {16, 13, 11.5, 10.5};
    private static final double NUMBER_INDENT = 34;
    private static final double BULLET_INDENT = 16;

    private final Paper paper;
    private final boolean isRightToLeft;
    private final PaperWords words;
    private final List<Numbered> parts;
    private final Pages pages;
    private final PdfFlow flow;
    private final PdfText text = new PdfText();
    private final PdfContents contents;

    private PdfWriter(Paper paper, Pages pages) {
        this.paper = paper;
        this.isRightToLeft = PdfText.isRightToLeft(paper.language());
        this.words = new PaperWords(paper.language());
        this.parts = Numbered.of(paper);
        this.pages = pages;
        this.flow = new PdfFlow(pages);
        this.contents = new PdfContents(flow, isRightToLeft);
        pages.root().language(paper.language().code());
    }

    /** Writes the paper and gives the number of characters that no font here can show. */
    public static int write(Paper paper, OutputStream out) throws IOException {
        Pages.Properties properties =
                new Pages.Properties(
                        Clean.line(paper.title()),
                        paper.language().code(),
                        PdfText.isRightToLeft(paper.language()),
                        paper.made());
        try (Pages pages = new Pages(properties)) {
            PdfWriter writer = new PdfWriter(paper, pages);
            writer.draw();
            pages.write(out);
            return writer.flow.missing();
        }
    }

    private void draw() {
        front();
        parts.forEach(this::draw);
        contents.fill();
        margins();
    }

    private void front() {
        front(paper.title(), Style.of(22).bold(true), 30, 4);
        front(paper.subtitle(), Style.of(14).in(Ink.GREY), 2, 6);
        paper.front().forEach(line -> front(line, Style.of(BODY), 0, 1));
        flow.down(BODY);
    }

    private void front(String line, Style style, double before, double after) {
        flow.down(before);
        flow.place(
                Block.of(
                                pages.root().child("P"),
                                StyledText.of(Clean.text(line), style),
                                style.size(),
                                isRightToLeft)
                        .spaced(0, after));
    }

    private void draw(Numbered numbered) {
        switch (numbered.part()) {
            case Part.Heading heading -> heading(heading, numbered);
            case Part.Paragraph paragraph -> paragraph(paragraph, numbered);
            case Part.Bullets bullets -> bullets(bullets, numbered.language());
            case Part.Table table -> table(table, numbered.language());
            case Part.Quote quote ->
                    flow.place(
                            block("BlockQuote", quote.runs(), numbered.language())
                                    .indented(28, 28)
                                    .spaced(BODY * 0.6, BODY)
                                    .on(null, Ink.RULE, 12));
            case Part.Note note -> note(note, numbered.language());
            case Part.PageBreak pageBreak -> {
                if (!flow.isAtTop()) {
                    flow.newPage();
                }
            }
            case Part.Contents table -> contents(table);
        }
    }

    private void heading(Part.Heading heading, Numbered numbered) {
        double size = HEADINGS[heading.level() - 1];
        String title = Clean.line(heading.text());
        Tag tag = tag("H" + heading.level(), numbered.language());
        Style style = Style.of(size).bold(true).italic(heading.level() == Part.Heading.MAX_LEVEL);
        StyledText words = StyledText.of((numbered.number() + " " + title).strip(), style);
        PdfFlow.Placed placed =
                flow.place(
                        Block.of(tag, words, size, PdfText.isRightToLeft(numbered.language()))
                                .spaced(size * 0.9, size * 0.4)
                                .keeping(3 * BODY * PdfFlow.LEADING));
        String name = (numbered.number() + " " + title).strip();
        Page.Place place = placed.first().place(name, placed.top());
        pages.bookmark(heading.level(), place);
        contents.target(numbered.anchor(), place, pages.all().indexOf(placed.first()) + 1);
    }

    private void paragraph(Part.Paragraph paragraph, Numbered numbered) {
        Block block = block("P", paragraph.runs(), numbered.language());
        if (paragraph.isNumbered()) {
            block =
                    block.indented(NUMBER_INDENT, 0)
                            .labelled(
                                    numbered.number(), Style.of(BODY), NUMBER_INDENT, block.tag());
        }
        flow.place(block);
    }

    private void bullets(Part.Bullets bullets, Language language) {
        Tag list = tag("L", language);
        for (List<Run> item : bullets.items()) {
            Tag one = list.child("LI");
            Tag label = one.child("Lbl");
            StyledText content = text.of(item, language, Style.of(BODY));
            flow.place(
                    Block.of(one.child("LBody"), content, BODY, PdfText.isRightToLeft(language))
                            .indented(2 * BULLET_INDENT, 0)
                            .spaced(0, BODY * 0.3)
                            .labelled("\u2022", Style.of(BODY), BULLET_INDENT, label));
        }
        flow.down(BODY * 0.3);
    }

    private void table(Part.Table table, Language language) {
        Tag tag = tag("Table", language);
        String caption = Clean.line(table.caption());
        if (!caption.isEmpty()) {
            flow.place(
                    Block.of(
                                    tag.child("Caption"),
                                    StyledText.of(caption, Style.of(BODY).bold(true)),
                                    BODY,
                                    PdfText.isRightToLeft(language))
                            .spaced(BODY * 0.6, 3)
                            .keeping(4 * BODY * PdfFlow.LEADING));
        }
        new PdfTable(flow, text, table, language, tag).draw();
    }

    private void note(Part.Note note, Language language) {
        boolean isGap = note.kind() == Part.Note.Kind.GAP;
        Ink bar = isGap ? Ink.AMBER : Ink.RED;
        Ink ground = isGap ? Ink.AMBER_GROUND : Ink.RED_GROUND;
        Tag tag = tag("Note", language);
        String head = words.note(note.kind()) + "\n";
        StyledText content = text.of(List.of(Run.bold(head)), language, Style.of(BODY));
        StyledText rest = text.of(note.runs(), language, Style.of(BODY));
        flow.space(BODY * 0.6);
        flow.place(boxed(tag, content, language, ground, bar).spaced(0, 0).keeping(2 * BODY));
        flow.place(boxed(tag, rest, language, ground, bar).spaced(0, BODY));
    }

    private static Block boxed(Tag tag, StyledText text, Language language, Ink ground, Ink bar) {
        return Block.of(tag, text, BODY, PdfText.isRightToLeft(language))
                .indented(12, 12)
                .on(ground, bar, 12);
    }

    private void contents(Part.Contents part) {
        Style style = Style.of(HEADINGS[0]).bold(true);
        flow.place(
                Block.of(
                                pages.root().child("P"),
                                StyledText.of(words.contents(), style),
                                style.size(),
                                isRightToLeft)
                        .keeping(3 * BODY * PdfFlow.LEADING));
        contents.draw(parts, part.depth(), pages.root().child("TOC"));
        flow.down(BODY);
    }

    private void margins() {
        Line header = margin(paper.header());
        Line footer = margin(paper.footer());
        int number = 0;
        for (Page page : pages.all()) {
            number++;
            Line count = margin(words.page(number, pages.count()));
            margin(page, header, PdfFlow.TOP + 26, Alignment.START);
            margin(page, footer, PdfFlow.BOTTOM - 32, Alignment.START);
            margin(page, count, PdfFlow.BOTTOM - 32, Alignment.END);
        }
    }

    /** What has room in one line beside the number of the page. */
    private Line margin(String words) {
        String line = Clean.line(words);
        String start = line.substring(0, Math.min(line.length(), MAX_MARGIN));
        StyledText styled = StyledText.of(start, Style.of(SMALL).in(Ink.GREY));
        double width = (Page.WIDTH - 2 * PdfFlow.MARGIN) * 0.75;
        List<Line> lines = flow.lines(styled, isRightToLeft, width);
        return lines.isEmpty() ? Line.EMPTY : lines.getFirst();
    }

    private void margin(Page page, Line line, double baseLine, Alignment alignment) {
        page.artifact(line, PdfFlow.x(line.width(), 0, 0, isRightToLeft, alignment), baseLine);
    }

    private Block block(String type, List<Run> runs, Language language) {
        StyledText content = text.of(runs, language, Style.of(BODY));
        return Block.of(tag(type, language), content, BODY, PdfText.isRightToLeft(language));
    }

    private Tag tag(String type, Language language) {
        Tag tag = pages.root().child(type);
        return language == paper.language() ? tag : tag.language(language.code());
    }
}
