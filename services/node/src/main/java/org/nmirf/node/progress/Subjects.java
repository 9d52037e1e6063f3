package org.nmirf.node.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nmirf.node.action.Actions;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the things that updates are about are called, in all languages that are known. */
@Component
class Subjects {

    private final Recommendations recommendations;
    private final Clusters clusters;
    private final Actions actions;
    private final MessageSource messages;

    Subjects(
            Recommendations recommendations,
            Clusters clusters,
            Actions actions,
            MessageSource messages) {
        this.recommendations = recommendations;
        this.clusters = clusters;
        this.actions = actions;
        this.messages = messages;
    }

    /** What it is called; a neutral phrase when it has no name. */
    Wordings of(About about) {
        return named(about).filter(name -> !name.isEmpty()).orElseGet(this::unnamed);
    }

    private Optional<Wordings> named(About about) {
        return switch (about.kind()) {
            case RECOMMENDATION ->
                    recommendations.find(List.of(about.id())).stream()
                            .map(one -> one.source().texts())
                            .findFirst();
            case CLUSTER -> clusters.find(about.id()).map(Cluster::title);
            case ACTION -> actions.find(about.id()).map(one -> one.content().title());
        };
    }

    private Wordings unnamed() {
        Wordings name = Wordings.NONE;
        for (Language language : Language.forInterface()) {
            String words = messages.getMessage("progress.unnamed", null, language.locale(null));
            name = name.with(Wording.original(language.code(), Objects.requireNonNull(words)));
        }
        return name;
    }
}
