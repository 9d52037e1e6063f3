package org.nmirf.node.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.disclosure.figures.audit.Breach;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.ledger.Objection;
import org.nmirf.disclosure.identifiers.Confidence;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.mail.Fault;
import org.nmirf.node.figures.Tabulation;
import org.nmirf.node.intake.ImportReport;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.letter.LetterState;
import org.nmirf.node.practice.PracticeContent.Attribution;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.practice.PracticeText.Field;
import org.nmirf.web.testing.MessageChecks;
import org.nmirf.web.testing.TemplateChecks;

class WordsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void saysEverythingInFiveLanguages() throws IOException {
        assertThat(MessageChecks.faults(MESSAGES)).isEmpty();
    }

    @Test
    void hidesNoWordsInTemplates() throws IOException {
        assertThat(TemplateChecks.faults(TEMPLATES)).isEmpty();
    }

    @Test
    void knowsEveryWordThatTemplatesAskFor() throws IOException {
        Set<String> wanted = new TreeSet<>(TemplateChecks.keys(TEMPLATES));
        wanted.removeAll(MessageChecks.keys(MESSAGES));

        wanted.removeAll(MessageChecks.keys(Path.of("../web/src/main/resources/messages"), "web"));

        assertThat(wanted).isEmpty();
    }

    @Test
    void hasAWordForEveryStateAndCode() throws IOException {
        List<String> wanted = new ArrayList<>();
        add(wanted, "hub-refusal.", RefusalCode.values());
        add(wanted, "identifier.", IdentifierType.values());
        add(wanted, "explanation.", Explanation.values());
        add(wanted, "confidence.", Confidence.values());
        add(wanted, "release.state.", ReleaseState.values());
        add(wanted, "release.waits.", ReleaseState.values());
        add(wanted, "import.fate.", ImportReport.Fate.values());
        add(wanted, "import.did.", ImportReport.Fate.values());
        add(wanted, "attribution.", Attribution.values());
        add(wanted, "practice.states.", PracticeState.Name.values());
        add(wanted, "figures.state.", Tabulation.StateName.values());
        add(wanted, "letter.state.", LetterState.values());
        add(wanted, "letter.why.", Fault.Cause.values());
        Stream.of("DATE", "QUIET", "DIGEST", "TURNED_OFF", "WITHDRAWN")
                .forEach(reason -> wanted.add("letter.why." + reason));
        addLower(wanted, "refusal.figures.", Objection.Kind.values());
        addLower(wanted, "refusal.figures.", Breach.Kind.values());
        addLower(wanted, "refusal.figures.audit_", Verdict.Cause.values());
        Stream.of(Field.values()).forEach(field -> wanted.add("text." + field.word()));

        assertThat(MessageChecks.keys(MESSAGES)).containsAll(wanted);
    }

    private static void addLower(List<String> wanted, String prefix, Enum<?>... values) {
        Stream.of(values)
                .forEach(value -> wanted.add(prefix + value.name().toLowerCase(Locale.ROOT)));
    }

    private static void add(List<String> wanted, String prefix, Enum<?>... values) {
        Stream.of(values).forEach(value -> wanted.add(prefix + value.name()));
    }
}
