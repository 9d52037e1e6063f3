package org.nmirf.hub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Features use each other's public types only, and never in a circle. */
class ModuleTests {

    @Test
    void featuresKeepTheirBoundaries() {
        ApplicationModules.of(HubApplication.class).verify();
    }

    /** What other modules offer to tests needs libraries that the application comes without. */
    @Test
    void theApplicationDoesWithoutTestCode() {
        var application =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.nmirf.hub");

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.nmirf.*.testing..")
                .check(application);
    }
}
