package io.cambrian.evaluators.nd4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which packages may see ND4J and DL4J, in the one module that has them. */
class ArchitectureTest {

    private static final JavaClasses CAMBRIAN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.cambrian");

    @Test
    void nd4jStaysInTheAdaptersOfThisModule() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.cambrian.evaluators.nd4j", "io.cambrian.evaluators.dl4j..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.nd4j..")
                .check(CAMBRIAN);
    }

    @Test
    void dl4jStaysInItsAdapter() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.cambrian.evaluators.dl4j..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.deeplearning4j..")
                .check(CAMBRIAN);
    }

    @Test
    void theBackendKnowsNothingOfDl4j() {
        noClasses()
                .that()
                .resideInAPackage("io.cambrian.evaluators.nd4j")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.cambrian.evaluators.dl4j..")
                .check(CAMBRIAN);
    }
}
