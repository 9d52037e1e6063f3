package org.nmirf.node.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.declaration.MechanismProfile;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal.Detail;

/** How the profile is written in the country. */
class ProfileIT {

    private static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));

    private final KeepProfile keep = SharedNode.get().node().bean(KeepProfile.class);
    private final Profiles profiles = SharedNode.get().node().bean(Profiles.class);

    private static MechanismProfile named(String name, Map<String, Integer> levels) {
        return profile(Map.of("en", name), "interministerial", 2011, levels);
    }

    private static MechanismProfile profile(
            Map<String, String> names,
            String typeOhchr,
            @Nullable Integer year,
            Map<String, Integer> levels) {
        return new MechanismProfile(
                new TreeMap<>(names), typeOhchr, "", new TreeMap<>(), year, new TreeMap<>(levels));
    }

    private Profile keep(MechanismProfile content) {
        int revision = profiles.find().map(Profile::revision).orElse(0);
        return keep.keep(revision, content, "", OFFICER).orProblem();
    }

    @BeforeEach
    void begin() {
        keep(named("Council", Map.of()));
    }

    @Test
    void neverOverwritesWhatSomebodyElseWroteMeanwhile() {
        Profile read = keep(named("Read", Map.of()));
        keep(named("Second", Map.of()));

        var late = keep.keep(read.revision(), named("Third", Map.of()), "", OFFICER);

        assertThat(late).isInstanceOf(Outcome.Refused.class);
        assertThat(profiles.find().orElseThrow().content().names()).containsValue("Second");
    }

    @Test
    void makesNoVersionOfWhatWasNotTouched() {
        Profile once = keep(named("Same", Map.of("law", 1)));

        assertThat(keep(named("Same", Map.of("law", 1))).revision()).isEqualTo(once.revision());
    }

    @Test
    void remembersHowTheMechanismSawItself() {
        keep(named("Past", Map.of("law", 1)));
        keep(named("Past", Map.of("law", 2, "csos", 3)));

        var past = profiles.past(profiles.find().orElseThrow());

        assertThat(past.getLast().own().y()).isEqualByComparingTo("2");
        assertThat(past.getLast().own().x()).isEqualByComparingTo("1");
        assertThat(past.get(past.size() - 2).own().y()).isEqualByComparingTo("1");
    }

    @Test
    void refusesWhatTheHubWouldRefuse() {
        var wrong =
                profile(
                        Map.of("de", "Rat", "en", "a".repeat(301), "fr", "deux\nlignes"),
                        "hybrid",
                        1899,
                        Map.of("law", 3, "unknown", 1));

        assertThat(keep.keep(0, wrong, "", OFFICER))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(
                                                ((List<?>) refused.refusal().details())
                                                        .stream()
                                                                .map(one -> ((Detail) one).field()))
                                        .containsExactly(
                                                "name.de",
                                                "name.en",
                                                "name.fr",
                                                "typeOhchr",
                                                "year",
                                                "level-law",
                                                "level-unknown"));
    }

    @Test
    void refusesAProfileWithoutAName() {
        var nameless = profile(Map.of(), "", null, Map.of());

        assertThat(keep.keep(0, nameless, "", OFFICER)).isInstanceOf(Outcome.Refused.class);
    }
}
