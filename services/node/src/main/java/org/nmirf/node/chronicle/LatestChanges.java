package org.nmirf.node.chronicle;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.History;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The newest changes of all records in the reader's words. Of kinds without a bean of {@link
 * RecordNames} it only says that something changed: not everybody who reads histories may read, for
 * example, what was contributed in confidence.
 */
@Component
public class LatestChanges {

    private final History history;
    private final HistoryView view;
    private final List<RecordNames> names;
    private final MessageSource messages;

    LatestChanges(
            History history, HistoryView view, List<RecordNames> names, MessageSource messages) {
        this.history = history;
        this.view = view;
        this.names = List.copyOf(names);
        this.messages = messages;
    }

    /**
     * One change.
     *
     * @param kind what sort of record, in the reader's words
     * @param name of the record; null when it has none, and then nothing of its content is shown
     */
    public record Row(String kind, RecordNames.@Nullable Name name, ShownVersion version) {}

    /** What that account changed last, the newest first. */
    public List<Row> by(String account, int most, Reader reader) {
        return rows(history.newest("", account, 0, most), reader);
    }

    List<Row> rows(History.Page page, Reader reader) {
        return page.items().stream().map(entry -> row(entry, reader)).toList();
    }

    private Row row(History.Entry entry, Reader reader) {
        var name = name(entry.kind(), entry.record(), reader);
        var version = view.shown(entry.kind(), entry.version(), reader);
        return new Row(
                kindName(entry.kind(), reader),
                name,
                name == null ? version.withoutContent() : version);
    }

    String kindName(String kind, Reader reader) {
        String said = messages.getMessage("history.kind." + kind, null, kind, reader.locale());
        return said == null ? kind : said;
    }

    private RecordNames.@Nullable Name name(String kind, UUID id, Reader reader) {
        return names.stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> one.name(id, reader.language()).stream())
                .findFirst()
                .orElse(null);
    }
}
