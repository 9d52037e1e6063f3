package org.nmirf.node.chronicle;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/**
 * The history of any record in the reader's words; {@code history/parts :: versions} shows it.
 * Fields are called by the messages {@code history.field.<kind>.<path>}.
 */
@Component
public class HistoryView {

    /** What every record has and nobody changes by hand. */
    private static final Set<String> BY_ITSELF = Set.of("id", "revision");

    private final History history;
    private final FocalPoints focalPoints;
    private final FieldWords words;

    HistoryView(History history, FocalPoints focalPoints, FieldWords words) {
        this.history = history;
        this.focalPoints = focalPoints;
        this.words = words;
    }

    /** All versions of a record, the newest first; empty when it has none. */
    public List<ShownVersion> of(String kind, UUID id, Reader reader) {
        return history.of(kind, id).stream().map(one -> shown(kind, one, reader)).toList();
    }

    ShownVersion shown(String kind, Version version, Reader reader) {
        return new ShownVersion(
                version.revision(),
                who(version.change().by()),
                version.change().at(),
                version.change().reason(),
                version.differences().stream()
                        .filter(one -> !BY_ITSELF.contains(one.field()))
                        .map(one -> words.show(kind, one, reader))
                        .toList());
    }

    /** Name of the person who signs in with the account; the account where nobody is known. */
    String who(String account) {
        return focalPoints.findByAccount(account).map(FocalPoint::name).orElse(account);
    }
}
