package org.nmirf.node.profile;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.declaration.MechanismProfile;
import org.nmirf.node.history.Change;
import org.nmirf.node.revision.Revised;
import org.nmirf.web.assessment.SelfAssessment;

/**
 * The profile, in one version.
 *
 * @param revision counts up from 1 with every change
 */
record Profile(UUID id, int revision, MechanismProfile content, Change created, Change changed)
        implements Revised {

    /** How the mechanism assesses itself in it. */
    SelfAssessment own() {
        return SelfAssessment.of(content.levels());
    }

    @Override
    public Object substance() {
        return content;
    }

    /** The same with other content. */
    Profile with(MechanismProfile other, Change change) {
        return new Profile(id, revision + 1, other, created, change);
    }

    /** One version as the history holds it: texts by language, so that people can compare them. */
    record Written(
            Map<String, SortedMap<String, String>> names,
            String typeOhchr,
            String typeUrg,
            Map<String, SortedMap<String, String>> legalBasis,
            @Nullable Integer year,
            SortedMap<String, Integer> levels) {

        private static final String TEXTS = "texts";

        static Written of(MechanismProfile content) {
            return new Written(
                    Map.of(TEXTS, content.names()),
                    content.typeOhchr(),
                    content.typeUrg(),
                    Map.of(TEXTS, content.legalBasis()),
                    content.year(),
                    content.levels());
        }

        MechanismProfile content() {
            return new MechanismProfile(
                    names.getOrDefault(TEXTS, new TreeMap<>()),
                    typeOhchr,
                    typeUrg,
                    legalBasis.getOrDefault(TEXTS, new TreeMap<>()),
                    year,
                    levels);
        }
    }
}
