package org.nmirf.node.chronicle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The same of these records only. */
    public List<Row> by(String account, Collection<UUID> records, int most, Reader reader) {
        return rows(history.newestOf(records, account, most), reader);
    }

    List<Row> rows(History.Page page, Reader reader) {
        return rows(page.items(), reader);
    }

    private List<Row> rows(List<History.Entry> entries, Reader reader) {
        var called = view.called(entries.stream().map(History.Entry::version).toList(), reader);
        var titles = titles(entries, reader);
        return entries.stream()
                .map(
                        entry -> {
                            var name =
                                    titles.getOrDefault(entry.kind(), Map.of()).get(entry.record());
                            var version = view.shown(entry.kind(), entry.version(), called, reader);
                            return new Row(
                                    kindName(entry.kind(), reader),
                                    name,
                                    name == null ? version.withoutContent() : version);
                        })
                .toList();
    }

    /** What the records themselves are called, by kind and id. */
    private Map<String, Map<UUID, RecordNames.Name>> titles(
            List<History.Entry> entries, Reader reader) {
        Map<String, Set<UUID>> changed =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        History.Entry::kind,
                                        Collectors.mapping(
                                                History.Entry::record, Collectors.toSet())));
        Map<String, Map<UUID, RecordNames.Name>> titles = new HashMap<>();
        names.stream()
                .filter(one -> changed.containsKey(one.kind()))
                .forEach(
                        one ->
                                titles.computeIfAbsent(one.kind(), kind -> new HashMap<>())
                                        .putAll(
                                                one.names(
                                                        changed.getOrDefault(one.kind(), Set.of()),
                                                        reader.language())));
        return titles;
    }

    String kindName(String kind, Reader reader) {
        String said = messages.getMessage("history.kind." + kind, null, kind, reader.locale());
        return said == null ? kind : said;
    }
}
