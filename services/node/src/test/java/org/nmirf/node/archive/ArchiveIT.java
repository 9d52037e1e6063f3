package org.nmirf.node.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;

/** A node on real PostgreSQL is written out whole and read into an empty one. */
class ArchiveIT {

    private static final EventSigner SIGNER =
            new EventSigner(SigningKey.generate(new SecureRandom()));
    private static final String KEY = SIGNER.publicKey().x();
    private static final List<String> HELD = Tables.HELD;

    /** A day without anything due, and news: one that the archive has, one that it has not. */
    private static final String WRITTEN_BY_ITSELF =
            """
            INSERT INTO reminder_run VALUES ('2026-11-21', now());
            INSERT INTO news VALUES ('question/00000000-0000-4000-8000-000000000001',
                gen_random_uuid(), 1, NULL, NULL, '', '{"from": "here"}');
            INSERT INTO news VALUES ('question/00000000-0000-4000-8000-000000000009',
                gen_random_uuid(), 1, NULL, NULL, '', '{"from": "here"}');
            INSERT INTO news_read VALUES ('tester', 'question/1', 1)
            """;

    @TempDir private static Path directory;

    private static ArchiveNode full;
    private static ArchiveNode empty;
    private static Path archive;

    @BeforeAll
    static void start() throws IOException {
        full = new ArchiveNode("archive_full").filled(SIGNER);
        empty = new ArchiveNode("archive_empty");
        archive = directory.resolve("node.zip");
        var answer = full.run("export-archive", archive);
        assertThat(answer.words()).contains(" rows in ");
    }

    private static ArchiveNode.Answer readIn(Path file) {
        return empty.run("import-archive", file, "--key", KEY);
    }

    private static void assertNothingChanged() {
        assertThat(HELD).allSatisfy(table -> assertThat(empty.rows(table)).isZero());
    }

    @Test
    void losesNothingOnTheWayThroughAnotherNode() throws IOException {
        var second = new ArchiveNode("archive_second");
        Path again = directory.resolve("again.zip");

        var answer = second.run("import-archive", archive, "--key", KEY);
        second.run("export-archive", again);

        assertThat(answer).isEqualTo(new ArchiveNode.Answer(0, answer.words()));
        try (var one = new ZipFile(archive.toFile());
                var other = new ZipFile(again.toFile())) {
            assertThat(names(other)).isEqualTo(names(one));
            for (String name : names(one)) {
                assertThat(told(other, name)).as(name).isEqualTo(told(one, name));
            }
        }
    }

    @Test
    void countsOnBehindWhatWasReadIn() {
        var third = new ArchiveNode("archive_third");

        third.run("import-archive", archive, "--key", KEY);
        third.note();

        assertThat(third.rows("audit")).isEqualTo(full.rows("audit") + 1);
    }

    @ParameterizedTest
    @FieldSource("HELD")
    void isTestedWithRowsOfEveryTable(String table) {
        assertThat(full.rows(table)).isPositive();
    }

    @Test
    void knowsWhatBecomesOfEveryTable() {
        var there =
                full.client()
                        .sql(
                                """
                                SELECT table_name FROM information_schema.tables
                                WHERE table_schema = current_schema
                                """)
                        .query(String.class)
                        .set();
        Set<String> known = new HashSet<>(HELD);
        known.addAll(Tables.LEFT.keySet());

        assertThat(there).isEqualTo(known);
    }

    @Test
    void knowsWhatBecomesOfEveryColumnOfBytes() {
        var there =
                full.client()
                        .sql(
                                """
                                SELECT table_name || '.' || column_name
                                FROM information_schema.columns
                                WHERE table_schema = current_schema AND data_type = 'bytea'
                                """)
                        .query(String.class)
                        .set();

        assertThat(there)
                .containsExactlyInAnyOrder(
                        "attachment.content",
                        "contribution_file.content",
                        "evidence.file",
                        "egress_ledger.payload",
                        "declaration.waiting",
                        "declaration.published",
                        "calendar_address.secret_hash",
                        "consultation_addressee.secret_hash",
                        "import_job.content",
                        "archive_piece.content",
                        "attempt.key");
    }

    @Test
    void writesNothingWhileATableIsUnknown() {
        var odd = new ArchiveNode("archive_odd");
        odd.client().sql("CREATE TABLE surprise (id uuid PRIMARY KEY)").update();
        Path file = directory.resolve("odd.zip");

        var answer = odd.run("export-archive", file);

        assertThat(answer.words()).startsWith("UNKNOWN_TABLE").contains("surprise");
        assertThat(file).doesNotExist();
    }

    @Test
    void holdsOneMomentOfTheNode() throws IOException, SQLException {
        var busy = new ArchiveNode("archive_busy");
        Path file = directory.resolve("moment.zip");
        var writer = new WriteArchive("ma", "test", Clock.systemUTC());

        try (var connection = busy.connection();
                var target = Files.newOutputStream(file)) {
            // Trails are written last: each piece before them adds a line.
            writer.write(connection, target, (done, total) -> busy.note());
        }

        assertThat(busy.rows("audit")).isPositive();
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(bytes(zip, "data/audit.ndjson")).isEmpty();
        }
    }

    @Test
    void isForTheEyesOfItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
    }

    @Test
    void fillsNoNodeThatHoldsSomething() {
        var answer = full.run("import-archive", archive, "--key", KEY);

        assertThat(answer.words()).startsWith("NOT_EMPTY").contains("institution 2");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void fillsANodeThatWasStartedOnceAndWroteWhatItWritesByItself() {
        var started = new ArchiveNode("archive_started");
        started.client().sql(WRITTEN_BY_ITSELF).update();

        var answer = started.run("import-archive", archive, "--key", KEY);

        assertThat(answer.words()).contains(" rows read in");
        assertThat(texts(started, "SELECT day::text FROM reminder_run")).containsOnly("2026-11-20");
        assertThat(texts(started, "SELECT person FROM news_read")).containsOnly("amina");
        assertThat(
                        texts(
                                started,
                                "SELECT content ->> 'from' || version FROM news WHERE day IS NULL"))
                .as("what this node alone has heard stays")
                .containsExactlyInAnyOrder("here1");
        assertThat(texts(started, "SELECT content -> 'texts' ->> 'fr' FROM news WHERE version = 2"))
                .as("an older version goes")
                .containsOnly("Où ?");
    }

    @Test
    void keepsWhatTheNodeHeardLaterThanTheArchive() {
        var started = new ArchiveNode("archive_heard");
        started.client().sql(WRITTEN_BY_ITSELF).update();
        started.client().sql("UPDATE news SET version = 3").update();

        started.run("import-archive", archive, "--key", KEY);

        assertThat(texts(started, "SELECT content ->> 'from' FROM news")).containsOnly("here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO preference VALUES (gen_random_uuid(), 1, '{}')",
                "INSERT INTO audit (at, person, act, object) VALUES (now(), '', '', '')"
            })
    void fillsNoStartedNodeThatSomebodyUses(String used) {
        var started = new ArchiveNode("archive_used_" + Math.floorMod(used.hashCode(), 1000));
        started.client().sql(WRITTEN_BY_ITSELF).update();
        started.client().sql(used).update();

        var answer = started.run("import-archive", archive, "--key", KEY);

        assertThat(answer.words()).startsWith("NOT_EMPTY").doesNotContain("news");
        assertThat(started.rows("news")).isEqualTo(2);
        assertThat(started.rows("reminder_run")).isEqualTo(1);
    }

    private static List<String> texts(ArchiveNode node, String question) {
        return node.client().sql(question).query((row, number) -> row.getString(1)).list();
    }

    @Test
    void fillsNoNodeOfAnotherCountry() {
        var answer = empty.run("import-archive", archive, "--country", "cl");

        assertThat(answer.words()).startsWith("COUNTRY");
        assertNothingChanged();
    }

    @Test
    void takesNothingWhenTheLedgerIsNotProven() {
        var stranger = new EventSigner(SigningKey.generate(new SecureRandom())).publicKey().x();

        var answer = empty.run("import-archive", archive, "--key", stranger);

        assertThat(answer.words()).startsWith("LEDGER").contains("UNKNOWN_KEY");
        assertNothingChanged();
    }

    @Test
    void namesTheEntryThatWasChanged() throws IOException {
        var changed = copy("changed.zip", name -> name, "data/institution.ndjson");

        var answer = readIn(changed);

        assertThat(answer.words()).startsWith("CHANGED").contains("data/institution.ndjson");
        assertNothingChanged();
    }

    @Test
    void refusesPathsThatLeadOut() throws IOException {
        var strange = copy("strange.zip", name -> name.replace("README.txt", "../README.txt"), "");

        assertThat(readIn(strange).words()).startsWith("STRANGE").contains("../README.txt");
    }

    @Test
    void refusesWhatTheManifestDoesNotName() throws IOException {
        var strange = copy("named.zip", name -> name.replace("README.fr.txt", "README.xx.txt"), "");

        assertThat(readIn(strange).words()).startsWith("STRANGE").contains("README.xx.txt");
    }

    @Test
    void namesTheEntryThatIsMissing() throws IOException {
        Path target = directory.resolve("missing.zip");
        try (var from = new ZipFile(archive.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (String name : names(from)) {
                if (!name.equals("data/audit.ndjson")) {
                    to.putNextEntry(new ZipEntry(name));
                    to.write(bytes(from, name));
                }
            }
        }

        assertThat(readIn(target).words()).startsWith("MISSING").contains("data/audit.ndjson");
        assertNothingChanged();
    }

    @Test
    void refusesAnEntryThatIsThereTwice() throws IOException {
        // No writer makes such a file, but a text editor does.
        var bytes = new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1);
        Path twice =
                Files.write(
                        directory.resolve("twice.zip"),
                        bytes.replace("README.fr.txt", "README.es.txt")
                                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(readIn(twice).words()).startsWith("TWICE").contains("README.es.txt");
    }

    @Test
    void refusesMoreEntriesThanAnyNodeHas() {
        var limits = new ArchiveFile.Limits(3, 1_000_000, 1_000_000);

        assertThatThrownBy(() -> ArchiveFile.open(archive, limits))
                .hasMessageStartingWith("TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({"100, 1000000", "1000000, 100"})
    void refusesToUnpackMoreThanItsLimits(long bytes, int file) {
        assertThatThrownBy(
                        () -> {
                            try (var opened =
                                    ArchiveFile.open(
                                            archive, new ArchiveFile.Limits(1000, bytes, file))) {
                                opened.check();
                            }
                        })
                .hasMessageStartingWith("TOO_LARGE");
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path text = Files.writeString(directory.resolve("text.zip"), "no archive");

        assertThat(readIn(text).words()).startsWith("NO_ARCHIVE");
    }

    @Test
    void overwritesNoFile() {
        var answer = full.run("export-archive", archive);

        assertThat(answer.words()).startsWith("FILE");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(archive).isNotEmptyFile();
    }

    /** A copy with other names, or with a space at the end of one entry. */
    private static Path copy(String file, UnaryOperator<String> named, String changed)
            throws IOException {
        Path target = directory.resolve(file);
        try (var from = new ZipFile(archive.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (String name : names(from)) {
                to.putNextEntry(new ZipEntry(named.apply(name)));
                to.write(bytes(from, name));
                if (name.equals(changed)) {
                    to.write(' ');
                }
            }
        }
        return target;
    }

    private static List<String> names(ZipFile zip) {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (var content = zip.getInputStream(zip.getEntry(name))) {
            return content.readAllBytes();
        }
    }

    /** What an entry says, leaving out when the archive was made. */
    private static String told(ZipFile zip, String name) throws IOException {
        return new String(bytes(zip, name), StandardCharsets.ISO_8859_1)
                .replaceFirst("\"madeAt\" : \"[^\"]*\"", "");
    }
}
