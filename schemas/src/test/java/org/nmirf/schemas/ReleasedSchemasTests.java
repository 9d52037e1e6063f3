package org.nmirf.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every current record against everything ever released of it. */
class ReleasedSchemasTests {

    private static final Path RELEASED = Path.of("src/main/resources/released");

    static Stream<Schema> records() {
        return Stream.of(
                Practice.getClassSchema(),
                Progress.getClassSchema(),
                Mechanism.getClassSchema(),
                Obligations.getClassSchema(),
                Assistance.getClassSchema(),
                Withdrawn.getClassSchema(),
                Member.getClassSchema(),
                Gathering.getClassSchema(),
                Decision.getClassSchema(),
                Question.getClassSchema(),
                Receipt.getClassSchema(),
                Quarantined.getClassSchema());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyReleaseReadsEveryOther(Schema current) throws IOException, SchemaValidationException {
        List<Schema> released = releasesOf(current);

        assertThat(released).isNotEmpty();
        new SchemaValidatorBuilder()
                .mutualReadStrategy()
                .validateAll()
                .validate(current, released.reversed());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theCurrentRecordIsTheNewestRelease(Schema current) throws IOException {
        Schema newest = releasesOf(current).getLast();

        assertThat(SchemaNormalization.toParsingForm(current))
                .as(
                        "add the changed record as the next %s-<n>.avsc, see the README",
                        current.getName())
                .isEqualTo(SchemaNormalization.toParsingForm(newest));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordAndFieldIsDocumented(Schema current) {
        assertThat(current.getDoc()).isNotBlank();
        assertThat(current.getFields())
                .allSatisfy(field -> assertThat(field.doc()).as(field.name()).isNotBlank())
                .allSatisfy(field -> assertThat(field.hasDefaultValue()).as(field.name()).isTrue());
    }

    private static List<Schema> releasesOf(Schema current) throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.filter(file -> nameOf(file).equals(kebab(current.getName())))
                    .sorted(Comparator.comparingInt(ReleasedSchemasTests::numberOf))
                    .map(ReleasedSchemasTests::parse)
                    .toList();
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("-\\d+\\.avsc$", "");
    }

    private static int numberOf(Path file) {
        return Integer.parseInt(
                file.getFileName().toString().replaceAll("^.*-(\\d+)\\.avsc$", "$1"));
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
