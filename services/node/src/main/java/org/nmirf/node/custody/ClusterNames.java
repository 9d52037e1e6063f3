package org.nmirf.node.custody;

import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.chronicle.RecordNames;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Knows what clusters are called. */
@Component
class ClusterNames implements RecordNames {

    private final Clusters clusters;

    ClusterNames(Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public String kind() {
        return Clusters.KIND;
    }

    @Override
    public Optional<Name> name(UUID id, Language reader) {
        return clusters.find(id)
                .flatMap(one -> one.title().bestFor(reader.code()))
                .map(title -> new Name(title.text(), title.language(), "/clusters/" + id));
    }
}
