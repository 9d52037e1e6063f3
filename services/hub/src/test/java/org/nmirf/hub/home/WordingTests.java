package org.nmirf.hub.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.web.testing.MessageChecks;
import org.nmirf.web.testing.TemplateChecks;

class WordingTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SHARED = Path.of("../web/src/main/resources/messages");

    @Test
    void isCompleteInEveryLanguage() throws Exception {
        assertThat(MessageChecks.faults(MESSAGES)).isEmpty();
    }

    @Test
    void neverStandsInATemplate() throws Exception {
        assertThat(TemplateChecks.faults(TEMPLATES)).isEmpty();
    }

    @Test
    void isThereForEveryKeyOfATemplate() throws Exception {
        Set<String> known = new HashSet<>(MessageChecks.keys(MESSAGES));
        known.addAll(MessageChecks.keys(SHARED, "web"));

        assertThat(TemplateChecks.keys(TEMPLATES)).isSubsetOf(known);
    }

    @Test
    void namesEveryUnitThatIsCounted() throws Exception {
        assertThat(MessageChecks.keys(SHARED, "web"))
                .containsAll(
                        Stream.of(UnitOfCount.values())
                                .map(unit -> "figures.unit." + unit.name())
                                .toList());
    }
}
