package org.nmirf.node.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.chronicle.LatestChanges;
import org.nmirf.node.paper.Paper;
import org.nmirf.node.paper.Part;
import org.nmirf.node.paper.Run;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the brief for a successor as a document. */
@Component
class BriefPaper {

    private final MessageSource messages;

    BriefPaper(MessageSource messages) {
        this.messages = messages;
    }

    /** The same that the page shows, in the language in which the page is read. */
    Paper of(Brief.View view, Reader reader) {
        var change = view.version().change();
        List<Part> body = new ArrayList<>();
        section(body, say(reader, "handover.brief.due", Brief.DAYS));
        items(body, view.due(), say(reader, "handover.brief.due.none"), reader);
        section(body, say(reader, "handover.brief.promised"));
        if (view.items().isEmpty()) {
            paragraph(body, say(reader, "handover.items.none"));
        }
        view.items()
                .forEach(
                        (kind, items) -> {
                            body.add(
                                    new Part.Heading(
                                            2, say(reader, "handover.kind." + kind), false, null));
                            items(body, items, "", reader);
                        });
        section(body, say(reader, "handover.brief.did", view.leaving().name()));
        done(body, view.done(), reader);
        section(body, say(reader, "handover.brief.contacts"));
        contacts(body, view, reader);
        return new Paper(
                reader.language(),
                say(reader, "handover.brief", view.successor().name()),
                say(reader, "handover.brief.lead", view.leaving().name(), view.count()),
                Stream.of(
                                say(reader, "handover.brief.when", reader.moment(change.at())),
                                change.reason())
                        .filter(line -> !line.isEmpty())
                        .toList(),
                "",
                "",
                body,
                change.at());
    }

    private void items(List<Part> body, List<OpenItem> items, String otherwise, Reader reader) {
        if (items.isEmpty()) {
            paragraph(body, otherwise);
            return;
        }
        body.add(new Part.Bullets(items.stream().map(item -> item(item, reader)).toList(), null));
    }

    private List<Run> item(OpenItem item, Reader reader) {
        String status = item.status().isEmpty() ? say(reader, "handover.no-status") : item.status();
        var due = item.due();
        String day =
                due == null
                        ? say(reader, "handover.no-due")
                        : say(reader, "handover.due", reader.day(due));
        return List.of(Run.bold(status + " · " + day + ": "), run(item.title(), item.language()));
    }

    private void done(List<Part> body, List<LatestChanges.Row> done, Reader reader) {
        if (done.isEmpty()) {
            paragraph(body, say(reader, "handover.brief.did.none"));
            return;
        }
        List<List<Run>> items = new ArrayList<>();
        for (LatestChanges.Row row : done) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.bold(reader.day(row.version().at()) + " · " + row.kind() + ": "));
            var name = row.name();
            if (name != null) {
                runs.add(run(name.words(), name.language()));
            }
            if (!row.version().reason().isEmpty()) {
                runs.add(Run.plain(" · " + row.version().reason()));
            }
            items.add(runs);
        }
        body.add(new Part.Bullets(items, null));
    }

    private void contacts(List<Part> body, Brief.View view, Reader reader) {
        List<List<Run>> items = new ArrayList<>();
        view.coordinators()
                .forEach(one -> items.add(contact(say(reader, "directory.coordinators"), one)));
        FocalPoint deputy = view.deputy();
        if (deputy != null) {
            items.add(contact(say(reader, "directory.deputy"), deputy));
        }
        view.standsInFor()
                .forEach(one -> items.add(contact(say(reader, "directory.stands-in"), one)));
        var institution = view.institution();
        if (institution != null) {
            items.add(
                    List.of(
                            Run.bold(say(reader, "directory.institution") + ": "),
                            Run.plain(institution.name(reader.language().code()))));
        }
        if (!items.isEmpty()) {
            body.add(new Part.Bullets(items, null));
        }
    }

    private static List<Run> contact(String what, FocalPoint person) {
        String email = person.email().isEmpty() ? "" : " · " + person.email();
        return List.of(Run.bold(what + ": "), Run.plain(person.name() + email));
    }

    private static void section(List<Part> body, String text) {
        body.add(new Part.Heading(1, text, false, null));
    }

    private static void paragraph(List<Part> body, String text) {
        body.add(new Part.Paragraph(List.of(Run.plain(text)), false, null));
    }

    private static Run run(String text, String language) {
        @Nullable Language known = Language.find(language).orElse(null);
        return known == null ? Run.plain(text) : Run.plain(text).in(known);
    }

    private String say(Reader reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }
}
