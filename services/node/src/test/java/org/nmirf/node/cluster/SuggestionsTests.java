package org.nmirf.node.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.node.cluster.Suggestions.Apart;
import org.nmirf.node.cluster.Suggestions.Suggestion;

class SuggestionsTests {

    private final List<Lexemes.Text> texts = new ArrayList<>();

    @Test
    void bringsTogetherWhatAsksForTheSame() {
        UUID one = english("ratify optional protocol convention torture");
        UUID other = english("consider ratify optional protocol convention torture");
        english("raise minimum wage domestic workers");
        background();

        assertThat(suggestions(Set.of())).singleElement().satisfies(holds(one, other));
    }

    @Test
    void comparesInWhateverLanguageTheyShare() {
        UUID one = text(Map.of("fr", words("loi adoption enfant")));
        UUID other =
                text(Map.of("ar", words("قانون تبني طفل"), "fr", words("loi adoption enfant")));
        text(Map.of("ar", words("أجور عمال منازل")));
        background();

        assertThat(suggestions(Set.of())).singleElement().satisfies(holds(one, other));
    }

    @Test
    void letsNoSinglePairJoinTwoGroups() {
        UUID one = english("close juvenile prison tazmir old wing");
        UUID two = english("close juvenile prison tazmir new wing");
        UUID bridge = english("close juvenile prison tazmir teach guards language minority");
        UUID three = english("teach guards language minority weekly");
        UUID four = english("teach guards language minority daily");
        background();

        assertThat(suggestions(Set.of()))
                .noneSatisfy(group -> assertThat(group.members()).contains(one, three));
        assertThat(suggestions(Set.of()))
                .anySatisfy(group -> assertThat(group.members()).contains(one, two))
                .anySatisfy(group -> assertThat(group.members()).contains(three, four));
        assertThat(suggestions(Set.of()).stream().filter(g -> g.members().contains(bridge)))
                .hasSizeLessThan(2);
    }

    @Test
    void suggestsNothingThatPeopleKeepApart() {
        UUID one = english("ratify optional protocol convention torture");
        UUID other = english("ratify optional protocol convention torture again");
        background();

        assertThat(suggestions(Set.of(Apart.of(one, other)))).isEmpty();
    }

    @Test
    void joinsAClusterRatherThanWhatWasKeptOutOfIt() {
        background();
        for (int turn = 0; turn < 20; turn++) {
            texts.removeIf(text -> text.words().values().toString().contains("harbour"));
            UUID member = english("dredge harbour fishermen");
            UUID out = english("dredge harbour fishermen");
            UUID free = english("dredge harbour fishermen");
            var groups =
                    Suggestions.of(
                            Likeness.of(texts), Set.of(Apart.of(member, out)), Set.of(member));

            // Ids are random: whichever comes first, people decided about the member.
            assertThat(groups).anySatisfy(holds(member, free));
        }
    }

    @Test
    void ordersAPairAsTheDatabaseDoes() {
        UUID low = UUID.fromString("10000000-0000-4000-8000-000000000000");
        UUID high = UUID.fromString("f0000000-0000-4000-8000-000000000000");

        assertThat(Apart.of(high, low)).isEqualTo(new Apart(low, high));
        assertThat(Apart.of(low, high)).isEqualTo(new Apart(low, high));
    }

    @Test
    void findsNothingInWordsThatStandEverywhere() {
        IntStream.range(0, 200)
                .forEach(number -> english("state party should ensure rights own" + number));

        assertThat(suggestions(Set.of())).isEmpty();
    }

    private List<Suggestion> suggestions(Set<Apart> apart) {
        return Suggestions.of(Likeness.of(texts), apart, Set.of());
    }

    private static Consumer<Suggestion> holds(UUID... members) {
        return group -> assertThat(group.members()).containsExactlyInAnyOrder(members);
    }

    /** A register in which no word of the tests is common. */
    private void background() {
        IntStream.range(0, 100).forEach(number -> english("a" + number + " b" + number));
    }

    private UUID english(String words) {
        return text(Map.of("en", words(words)));
    }

    private UUID text(Map<String, Set<String>> words) {
        UUID id = UUID.nameUUIDFromBytes(("text" + texts.size()).getBytes(StandardCharsets.UTF_8));
        texts.add(new Lexemes.Text(id, "", words));
        return id;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
