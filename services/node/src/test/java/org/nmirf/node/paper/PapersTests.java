package org.nmirf.node.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nmirf.web.language.Language;

class PapersTests {

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void writesTheSamePaperInTheSameBytes(PaperFormat format) throws IOException {
        byte[] first = PaperFixtures.bytes(PaperFixtures.anArabicReport(), format);
        byte[] second = PaperFixtures.bytes(PaperFixtures.anArabicReport(), format);

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void writesAnotherTimeInOtherBytes(PaperFormat format) throws IOException {
        Paper paper = PaperFixtures.anEnglishReport();
        Paper later =
                new Paper(
                        paper.language(),
                        paper.title(),
                        paper.subtitle(),
                        paper.front(),
                        paper.header(),
                        paper.footer(),
                        paper.body(),
                        Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(PaperFixtures.bytes(later, format))
                .isNotEqualTo(PaperFixtures.bytes(paper, format));
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void writesAPaperWithoutAnything(PaperFormat format) throws IOException {
        Paper empty =
                new Paper(Language.EN, "", "", List.of(), "", "", List.of(), PaperFixtures.MADE);

        assertThat(PaperFixtures.bytes(empty, format)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasItsWordsInEveryLanguageOfTexts(Language language) throws IOException {
        Paper paper = PaperFixtures.ofParts(language, new Part.Contents(1), Part.heading(1, "A"));

        assertThat(PaperFixtures.bytes(paper, PaperFormat.DOCX)).isNotEmpty();
    }

    @Test
    void offersChineseWithoutPdf() {
        assertThat(Papers.formats(Language.ZH)).containsExactly(PaperFormat.DOCX);
        assertThat(Papers.formats(Language.RU)).contains(PaperFormat.PDF);
    }

    @Test
    void leavesLinksThatCouldRunProgramsOut() {
        assertThat(Run.link("x", URI.create("javascript:alert(1)")).link()).isNull();
        assertThat(Run.link("x", URI.create("file:///etc/passwd")).link()).isNull();
        assertThat(Run.link("x", URI.create("MAILTO:a@example.org")).link()).isNotNull();
    }

    @Test
    void refusesRowsThatDoNotFitTheirTable() {
        assertThatThrownBy(
                        () ->
                                new Part.Table(
                                        "",
                                        List.of(),
                                        List.of(List.of(Cell.of("a"))),
                                        List.of(1, 1),
                                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesHeadingsOfAFifthLevel() {
        assertThatThrownBy(() -> Part.heading(5, "Too deep"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
