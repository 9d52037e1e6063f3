package org.nmirf.node.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.access.Person;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Showable;
import org.nmirf.node.wording.Wordings;
import org.springframework.stereotype.Component;

/** Lets the public see a piece of evidence when another person decided so. */
@Component
class ShowEvidence implements Showable {

    private final EvidenceFiles files;
    private final KeepEvidence keep;

    ShowEvidence(EvidenceFiles files, KeepEvidence keep) {
        this.files = files;
        this.keep = keep;
    }

    @Override
    public String kind() {
        return EvidenceFiles.KIND;
    }

    @Override
    public List<Line> lines(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> files.find(id).stream()).map(this::line).toList();
    }

    private Line line(Evidence one) {
        String name =
                switch (one.item()) {
                    case Evidence.File file -> file.title();
                    case Evidence.Link(var title, var url) -> title + " (" + url + ")";
                };
        return new Line(one.id(), one.revision(), name, Wordings.NONE, keep.page(one.owner()));
    }

    @Override
    public void hold(UUID id) {
        files.hold(id);
    }

    /** Nobody changes a piece of evidence; whoever put it there wrote it. */
    @Override
    public Set<String> writers(Proposal.Item item) {
        return files.find(item.id()).stream()
                .map(one -> one.created().by())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean show(Proposal.Item item, Person person) {
        var held =
                files.hold(item.id())
                        .filter(one -> one.revision() == item.revision())
                        .filter(one -> one.visibility() == Visibility.INTERNAL);
        held.ifPresent(one -> keep.publish(one, person));
        return held.isPresent();
    }
}
