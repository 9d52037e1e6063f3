package org.nmirf.node;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.disclosure.Releasable;
import org.nmirf.node.ledger.Egress;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.LedgerEntry;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.Releases;
import org.springframework.cloud.stream.function.StreamBridge;

@AnalyzeClasses(packages = "org.nmirf.node", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String PUBLISHER = "org.nmirf.node.relay.SubmissionPublisher";

    @ArchTest
    static final ArchRule ONE_CLASS_HOLDS_A_PRODUCER =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(PUBLISHER)
                    .should()
                    .dependOnClassesThat(
                            assignableTo(StreamBridge.class)
                                    .or(assignableTo(Producer.class))
                                    .or(assignableTo(ProducerRecord.class))
                                    .or(
                                            resideInAnyPackage(
                                                    "org.springframework.kafka.core..",
                                                    "org.apache.kafka.clients.producer..")));

    /** What other modules offer to tests needs libraries that the application comes without. */
    @ArchTest
    static final ArchRule THE_APPLICATION_DOES_WITHOUT_TEST_CODE =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.nmirf.*.testing..");

    @ArchTest
    static final ArchRule ONLY_THE_EGRESS_WRITES_LEDGER_AND_OUTBOX =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(Egress.class)
                    .should()
                    .callMethod(Ledger.class, "add", LedgerEntry.class)
                    .orShould()
                    .callMethod(Releases.class, "add", Release.class);

    /** Nothing that makes a release can tell from which cluster a practice came. */
    @ArchTest
    static final ArchRule ONLY_PAGES_KNOW_WHERE_A_PRACTICE_CAME_FROM =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.nmirf.node.writeup",
                            "org.nmirf.node.desk",
                            "org.nmirf.node.followup")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.nmirf.node.writeup");

    /** What leaves is dated by the network, and files by Greenwich; all else by the country. */
    @ArchTest
    static final ArchRule DAYS_ARE_THOSE_OF_THE_COUNTRY =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.nmirf.node.figures.ClearFigures")
                    .and()
                    .resideOutsideOfPackages("org.nmirf.node.typeset..", "org.nmirf.node.paper..")
                    .should()
                    .accessField(ZoneOffset.class, "UTC")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now", ZoneId.class)
                    .orShould()
                    .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule THE_EGRESS_TAKES_WHAT_WAS_SEALED =
            methods()
                    .that()
                    .areDeclaredIn(Egress.class)
                    .and()
                    .arePublic()
                    .should(
                            new com.tngtech.archunit.lang.ArchCondition<>("take a Releasable") {
                                @Override
                                public void check(
                                        com.tngtech.archunit.core.domain.JavaMethod method,
                                        com.tngtech.archunit.lang.ConditionEvents events) {
                                    boolean takes =
                                            method.getRawParameterTypes()
                                                    .getFirst()
                                                    .isEquivalentTo(Releasable.class);
                                    events.add(
                                            new com.tngtech.archunit.lang.SimpleConditionEvent(
                                                    method, takes, method.getFullName()));
                                }
                            });
}
