package org.nmirf.node.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.handover.OpenItem;
import org.nmirf.node.handover.OpenItems;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.progress.ProgressUpdates;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Updates that a person began, that are not published, and that nobody else who serves had a hand
 * in. Contributions stay their writer's: nobody else reads them before they are handed in.
 */
@Component
class UpdateItems implements OpenItems {

    private final ProgressUpdates updates;
    private final WriteUpdate write;
    private final FocalPoints focalPoints;
    private final MessageSource messages;

    UpdateItems(
            ProgressUpdates updates,
            WriteUpdate write,
            FocalPoints focalPoints,
            MessageSource messages) {
        this.updates = updates;
        this.write = write;
        this.focalPoints = focalPoints;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return ProgressUpdates.KIND;
    }

    @Override
    public List<OpenItem> find(UUID person, Reader reader) {
        return open(person, Set.of(person)).map(one -> item(one, reader)).toList();
    }

    @Override
    public Outcome<List<UUID>> move(UUID from, UUID to, Person by, String reason) {
        String account = focalPoints.find(to).map(FocalPoint::account).orElse("");
        List<UUID> moved = new ArrayList<>();
        if (account.isEmpty()) {
            return Outcome.done(moved);
        }
        for (ProgressUpdate one : open(from, Set.of(from, to)).toList()) {
            var read = new Seen(one.id(), one.revision(), reason);
            switch (write.handOver(read, account, by)) {
                case Outcome.Done<ProgressUpdate> done -> moved.add(one.id());
                case Outcome.Refused<ProgressUpdate>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        return Outcome.done(moved);
    }

    private Stream<ProgressUpdate> open(UUID person, Set<UUID> aside) {
        String account = focalPoints.find(person).map(FocalPoint::account).orElse("");
        if (account.isEmpty()) {
            return Stream.empty();
        }
        Set<String> others =
                focalPoints.all().stream()
                        .filter(one -> one.isActive() && !aside.contains(one.id()))
                        .map(FocalPoint::account)
                        .collect(Collectors.toSet());
        return updates.by(account).stream()
                .filter(one -> one.state() != State.PUBLISHED && !one.voice().isContribution())
                .filter(one -> one.writers().stream().noneMatch(others::contains));
    }

    private OpenItem item(ProgressUpdate one, Reader reader) {
        var text = one.content().text().bestFor(reader.language().code()).orElseThrow();
        return new OpenItem(
                one.id(),
                UpdateNames.shortened(text.text()),
                text.language(),
                messages.getMessage("progress.state." + one.state(), null, reader.locale()),
                null,
                "/updates/" + one.id());
    }
}
