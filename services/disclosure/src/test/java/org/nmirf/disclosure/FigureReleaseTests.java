package org.nmirf.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.disclosure.DisclosureFixtures.refusal;
import static org.nmirf.disclosure.figures.FigureFixtures.cases;
import static org.nmirf.disclosure.figures.FigureFixtures.cell;
import static org.nmirf.disclosure.figures.FigureFixtures.hiding;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.disclosure.figures.ledger.Clearing;
import org.nmirf.disclosure.figures.ledger.FigureLedger;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Dimension;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.UnitOfCount;

class FigureReleaseTests {

    private static final FigureTable COUNTED =
            cases(new long[] {3, 20, 30}, new long[] {25, 40, 35}, new long[] {40, 30, 50});
    private static final FigureDraft DRAFT =
            FigureDraft.by(
                    "amina",
                    COUNTED,
                    hiding(
                            COUNTED,
                            cell("A", "a"),
                            cell("A", "b"),
                            cell("B", "a"),
                            cell("B", "b")));
    private static final FigureDraft UNSAFE =
            FigureDraft.by("amina", COUNTED, hiding(COUNTED, cell("A", "a")));
    private static final Clearing CLEARING = FigureLedger.empty().on(LocalDate.of(2026, 1, 15));

    private static Outcome<FigureRelease> sealed(FigureDraft draft, String approver) {
        return ReleaseGate.seal(
                draft, CLEARING, new Approval(approver, draft.contentHash()), new Lines(""));
    }

    @Test
    void sealsAClearedTable() {
        FigureRelease release = sealed(DRAFT, "khadija").orElseThrow();

        assertThat(new Lines("").decode(release.payload())).isEqualTo(DRAFT.table().published());
        assertThat(release.contentHash()).isEqualTo(DRAFT.contentHash());
        assertThat(release.approvedBy()).isEqualTo("khadija");
        assertThat(release.forLedger()).isEqualTo(DRAFT.table());
        assertThat(new String(release.payload(), StandardCharsets.UTF_8))
                .contains("{region=A, sex=a}=null");
    }

    @Test
    void refusesATableWithACodeThatIsAnIdentifier() {
        var counted =
                new FigureTable(
                        UnitOfCount.RECOMMENDATION,
                        "2025",
                        new Layout(List.of(Dimension.flat("by", List.of("0612-345-678", "other")))),
                        Map.of());
        var draft = FigureDraft.by("amina", counted, hiding(counted));
        var approval = new Approval("khadija", draft.contentHash());

        assertThat(refusal(ReleaseGate.seal(draft, CLEARING, approval, namesOnly(draft))).reason())
                .isEqualTo(Refusal.Reason.IDENTIFIER_IN_LABEL);
    }

    /** A codec of which only the names matter. */
    private static PayloadCodec<PublishedTable> namesOnly(FigureDraft draft) {
        return new PayloadCodec<>() {

            @Override
            public byte[] encode(PublishedTable content) {
                return content.layout().toString().getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public PublishedTable decode(byte[] payload) {
                return draft.table().published();
            }
        };
    }

    @Test
    void refusesATableFromWhichACountCanBeWorkedOut() {
        assertThat(refusal(sealed(UNSAFE, "khadija")).reason())
                .isEqualTo(Refusal.Reason.FIGURES_NOT_CLEARED);
    }

    @Test
    void refusesATableThatFollowsAnotherTooSoon() {
        FigureRelease first = sealed(DRAFT, "khadija").orElseThrow();
        FigureLedger ledger = FigureLedger.empty().with(first.day(), first.forLedger());

        Outcome<FigureRelease> second =
                ReleaseGate.seal(
                        DRAFT,
                        ledger.on(first.day().plusDays(7)),
                        new Approval("khadija", DRAFT.contentHash()),
                        new Lines(""));

        assertThat(refusal(second).reason()).isEqualTo(Refusal.Reason.FIGURES_NOT_CLEARED);
    }

    @Test
    void refusesTheAuthorAsApprover() {
        assertThat(refusal(sealed(DRAFT, " Amina")).reason()).isEqualTo(Refusal.Reason.SAME_PERSON);
        assertThat(refusal(sealed(DRAFT, " ")).reason()).isEqualTo(Refusal.Reason.NOBODY_NAMED);
    }

    @Test
    void refusesAnApprovalOfAnotherTable() {
        Approval other = new Approval("khadija", UNSAFE.contentHash());

        assertThat(refusal(ReleaseGate.seal(DRAFT, CLEARING, other, new Lines(""))).reason())
                .isEqualTo(Refusal.Reason.OTHER_CONTENT_APPROVED);
    }

    @Test
    void refusesBytesThatSayMoreThanTheTable() {
        Approval approval = new Approval("khadija", DRAFT.contentHash());
        Lines telling = new Lines("{region=A, sex=a}=3");

        assertThat(refusal(ReleaseGate.seal(DRAFT, CLEARING, approval, telling)).reason())
                .isEqualTo(Refusal.Reason.PAYLOAD_DIFFERS);
    }

    @Test
    void refusesWhenTheAuditTakesTooLong() {
        Approval approval = new Approval("khadija", DRAFT.contentHash());
        Clearing hurried =
                new Clearing(CLEARING.ledger(), CLEARING.day(), new Auditor(Duration.ZERO));

        assertThat(refusal(ReleaseGate.seal(DRAFT, hurried, approval, new Lines(""))).reason())
                .isEqualTo(Refusal.Reason.TIME_OVER);
    }

    @Test
    void neverPrintsACount() {
        assertThat(DRAFT).hasToString("[confidential]");
        assertThat(COUNTED).hasToString("FigureTable[CASE, 2025, confidential]");
        assertThat(CLEARING.ledger()).hasToString("FigureLedger[0 tables, confidential]");
        assertThat(DRAFT.table())
                .hasToString("ReleasedTable[PublishedTable[" + DRAFT.contentHash() + "]]");
    }

    /** A line a cell of a table whose layout is known, and a last one of its own. */
    private record Lines(String last) implements PayloadCodec<PublishedTable> {

        @Override
        public byte[] encode(PublishedTable content) {
            return content.cells().entrySet().stream()
                    .map(entry -> entry.getKey().codes() + "=" + count(entry.getValue()))
                    .collect(Collectors.joining("\n", "", "\n" + last))
                    .getBytes(StandardCharsets.UTF_8);
        }

        private static String count(Published cell) {
            return cell instanceof Published.Shown shown ? "" + shown.count() : "null";
        }

        @Override
        public PublishedTable decode(byte[] payload) {
            Map<String, CellName> names =
                    COUNTED.layout().cells().stream()
                            .collect(
                                    Collectors.toMap(
                                            name -> name.codes().toString(), name -> name));
            Map<CellName, Published> cells = new HashMap<>();
            new String(payload, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> read(line, names, cells));
            return new PublishedTable(
                    COUNTED.unit(), COUNTED.period(), COUNTED.layout(), cells, List.of());
        }

        private static void read(
                String line, Map<String, CellName> names, Map<CellName, Published> cells) {
            int end = line.lastIndexOf('=');
            String count = line.substring(end + 1);
            CellName name = names.getOrDefault(line.substring(0, end), CellName.TOTAL);
            cells.put(
                    name,
                    count.equals("null")
                            ? new Published.Hidden()
                            : new Published.Shown(Long.parseLong(count)));
        }
    }
}
