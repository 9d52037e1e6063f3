package org.nmirf.node.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.assembly.Material.Gap;
import org.nmirf.node.paper.Cell;
import org.nmirf.node.paper.Paper;
import org.nmirf.node.paper.Part;
import org.nmirf.node.paper.Run;
import org.nmirf.node.report.Report;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Countries;

/** Sets a report as a paper: title page, contents, numbered paragraphs, a table per section. */
final class ReportPaper {

    private static final Countries COUNTRIES = new Countries();

    private ReportPaper() {}

    static Paper of(Workspace workspace, Phrases phrases) {
        Report report = workspace.report();
        var content = report.content();
        boolean isDraft = report.state() != Report.State.ADOPTED;
        String title = content.title().wordsFor(content.language());
        List<Part> body = new ArrayList<>();
        body.add(new Part.Contents(1));
        body.add(new Part.PageBreak());
        workspace.parts().forEach(part -> section(part, isDraft, phrases, body));
        return new Paper(
                phrases.language(),
                title,
                phrases.label("bodies", content.body()),
                front(report, phrases),
                isDraft ? phrases.say("assembly.draft") : "",
                title,
                body,
                report.changed().at());
    }

    private static List<String> front(Report report, Phrases phrases) {
        var content = report.content();
        List<String> front = new ArrayList<>();
        front.add(COUNTRIES.name(phrases.country(), phrases.language()));
        if (phrases.language().isForInterface()) {
            front.add(phrases.say("obligation.procedure." + content.procedure()));
        }
        front.add(
                phrases.say(
                        "assembly.period",
                        phrases.day(content.period().from()),
                        phrases.day(content.period().to())));
        return front;
    }

    private static void section(
            Workspace.Part part, boolean isDraft, Phrases phrases, List<Part> body) {
        body.add(Part.numberedHeading(1, part.section().title()));
        part.section()
                .paragraphs()
                .forEach(paragraph -> body.add(Part.numbered(Run.plain(paragraph))));
        if (isDraft) {
            gaps(part, phrases, body);
            gone(part, phrases, body);
        }
        if (!part.lines().isEmpty()) {
            body.add(table(part, phrases));
        }
    }

    private static void gaps(Workspace.Part part, Phrases phrases, List<Part> body) {
        for (Gap gap : Gap.values()) {
            List<String> names =
                    part.lines().stream()
                            .filter(line -> line.gaps().contains(gap))
                            .map(line -> AimLine.name(line.material().recommendation()))
                            .toList();
            if (!names.isEmpty()) {
                String said = phrases.say("assembly.gap." + word(gap), String.join("; ", names));
                body.add(new Part.Note(Part.Note.Kind.GAP, List.of(Run.plain(said)), null));
            }
        }
    }

    private static void gone(Workspace.Part part, Phrases phrases, List<Part> body) {
        if (!part.gone().isEmpty()) {
            String said = phrases.say("assembly.gone", part.gone().size());
            body.add(new Part.Note(Part.Note.Kind.WARNING, List.of(Run.plain(said)), null));
        }
    }

    private static Part table(Workspace.Part part, Phrases phrases) {
        List<List<Cell>> rows =
                part.lines().stream().map(line -> row(line.material(), phrases)).toList();
        return new Part.Table(
                phrases.say("assembly.table"),
                List.of(
                        Cell.of(phrases.say("assembly.column.place")),
                        Cell.of(phrases.say("assembly.column.text")),
                        Cell.of(phrases.say("assembly.column.status"))),
                rows,
                List.of(2, 6, 2),
                null);
    }

    private static List<Cell> row(Material material, Phrases phrases) {
        var one = material.recommendation();
        String status = one.followUp().status();
        return List.of(
                Cell.of(AimLine.name(one)),
                text(one.source().texts().bestFor(phrases.language().code()).orElse(null), phrases),
                Cell.of(status.isEmpty() ? "–" : phrases.label("implementation-statuses", status)));
    }

    /** Words in another language than the report say so. */
    private static Cell text(@Nullable Wording text, Phrases phrases) {
        if (text == null) {
            return Cell.of("–");
        }
        Language language = Language.find(text.language()).orElse(phrases.language());
        List<Run> runs = new ArrayList<>();
        if (language != phrases.language()) {
            runs.add(Run.italic("[" + language.ownName() + "]").in(language));
            runs.add(Run.plain(" "));
        }
        runs.add(Run.plain(text.text()).in(language));
        return new Cell(runs, Cell.Alignment.START);
    }

    private static String word(Gap gap) {
        return gap.name().toLowerCase(Locale.ROOT);
    }
}
