package org.nmirf.node.importing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.incoming.IncomingRow.Remark;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page of a file on its way in together. */
@Component
class ImportPages {

    private static final int SIZE = 100;

    private final MessageSource messages;
    private final Notices notices;
    private final Clock clock;

    ImportPages(MessageSource messages, Notices notices, Clock clock) {
        this.messages = messages;
        this.notices = notices;
        this.clock = clock;
    }

    ImportPage of(ImportJob job, @Nullable Fate fate, int page, Reader reader) {
        ImportReport report = job.report();
        Refusal refusal = job.refusal();
        List<RowReport> all =
                report == null
                        ? List.of()
                        : report.rows().stream()
                                .filter(row -> fate == null || row.fate() == fate)
                                .toList();
        return new ImportPage(
                job,
                job.isLost(clock.instant()),
                refusal == null ? null : notices.say(refusal, reader.locale()),
                all.stream()
                        .skip((long) page * SIZE)
                        .limit(SIZE)
                        .map(row -> row(row, reader))
                        .toList(),
                report == null ? Map.of() : report.counts(),
                fate,
                all.size(),
                page,
                SIZE);
    }

    private ImportPage.Row row(RowReport row, Reader reader) {
        return new ImportPage.Row(
                row.row(),
                row.name(),
                row.fate(),
                row.recommendation(),
                row.changed().stream().map(field -> field(field, reader)).toList(),
                row.kept().stream().map(field -> field(field, reader)).toList(),
                row.faults().stream()
                        .map(
                                detail ->
                                        field(detail.field(), reader)
                                                + ": "
                                                + notices.say(detail, reader.locale()))
                        .toList(),
                row.remarks().stream().map(remark -> say(remark, reader)).toList());
    }

    private String say(Remark remark, Reader reader) {
        return messages.getMessage(
                "incoming.remark." + remark.code(), remark.arguments().toArray(), reader.locale());
    }

    /** The field in words; a column of a file that has no word stays what it is called there. */
    private String field(String name, Reader reader) {
        int dot = name.indexOf('.');
        String key = "importing.field." + (dot < 0 ? name : name.substring(0, dot));
        String word = messages.getMessage(key, null, name, reader.locale());
        String shown = word == null ? name : word;
        return dot < 0 || shown.equals(name)
                ? shown
                : shown + " (" + reader.languageName(name.substring(dot + 1)) + ")";
    }
}
