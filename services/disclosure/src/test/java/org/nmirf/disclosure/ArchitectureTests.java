package org.nmirf.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.theClass;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import org.nmirf.disclosure.figures.audit.AuditedTable;
import org.nmirf.disclosure.figures.ledger.ClearedTable;
import org.nmirf.disclosure.figures.ledger.FigureLedger;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.nmirf.disclosure.picture.CleanPicture;

/** What the guarantees of this module rest on. */
@AnalyzeClasses(
        packages = "org.nmirf.disclosure",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule DOES_NO_INPUT_OR_OUTPUT_BUT_READ_ITS_OWN_WORD_LISTS =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.nmirf.disclosure.words.Resources")
                    .and()
                    // Decoders and encoders want streams; these are of bytes in memory.
                    .resideOutsideOfPackage("org.nmirf.disclosure.picture")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net..",
                            "java.nio.file..",
                            "java.sql..",
                            "java.util.logging..",
                            "org.slf4j..",
                            "org.springframework..")
                    .orShould()
                    .accessClassesThat()
                    .resideInAPackage("java.io..");

    @ArchTest
    static final ArchRule DECODES_PICTURES_IN_MEMORY =
            noClasses()
                    .that()
                    .resideInAPackage("org.nmirf.disclosure.picture")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.(net|nio\\.file|sql)\\..*|.*\\.File[A-Z]?.*");

    @ArchTest
    static final ArchRule USES_NOTHING_ELSE_OF_OURS =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            JavaClass.Predicates.resideInAPackage("org.nmirf..")
                                    .and(
                                            JavaClass.Predicates.resideOutsideOfPackage(
                                                    "org.nmirf.disclosure..")));

    @ArchTest
    static final ArchRule LETS_NOBODY_ELSE_MAKE_A_STATE =
            constructors()
                    .that()
                    .areDeclaredInClassesThat(
                            JavaClass.Predicates.assignableTo(Releasable.class)
                                    .or(
                                            JavaClass.Predicates.belongToAnyOf(
                                                    Confidential.class,
                                                    DetectedText.class,
                                                    ReviewedText.class,
                                                    AnonymisedText.class,
                                                    CleanPicture.class,
                                                    AuditedTable.class,
                                                    ClearedTable.class)))
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotMemberClasses()
                    .should()
                    .notBePublic()
                    .andShould()
                    .notBeProtected();

    @ArchTest
    static final ArchRule MAKES_RELEASES_IN_THE_GATE_ONLY =
            classes()
                    .that()
                    .areAssignableTo(Releasable.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .onlyBeAccessed()
                    .byClassesThat()
                    .belongToAnyOf(
                            ReleaseGate.class,
                            PracticeRelease.class,
                            FigureRelease.class,
                            DeclarationRelease.class,
                            Withdrawal.class);

    @ArchTest
    static final ArchRule SERIALISES_NOTHING_CONFIDENTIAL =
            classes()
                    .that()
                    .belongToAnyOf(
                            Confidential.class,
                            Draft.class,
                            DetectedText.class,
                            ReviewedText.class,
                            AnonymisedText.class,
                            FigureDraft.class,
                            DeclarationDraft.class,
                            FigureTable.class,
                            ReleasedTable.class,
                            FigureLedger.class)
                    .should()
                    .notBeAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule LETS_THE_AUDITOR_SHARE_NOTHING_WITH_THE_SUPPRESSOR =
            noClasses()
                    .that()
                    .resideInAPackage("..figures.audit")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..figures.protection");

    @ArchTest
    static final ArchRule KEEPS_THE_WAY_OF_DEPENDENCE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.nmirf.disclosure")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.nmirf.disclosure");

    @ArchTest
    static final ArchRule CANNOT_BE_EXTENDED =
            theClass(Confidential.class)
                    .should()
                    .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
