package io.cambrian.schedules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as it was designed: which module may know which, and which package hides which library. */
class ArchitectureTest {

    private static final JavaClasses CAMBRIAN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.cambrian");

    @Test
    void allModulesAreLookedAt() {
        for (String module : List.of("searchspace", "evaluators", "metalearners", "archive", "schedules")) {
            assertFalse(
                    CAMBRIAN.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                                    "in " + module,
                                    type -> type.getPackageName().startsWith("io.cambrian." + module)))
                            .isEmpty(),
                    module);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "searchspace,  evaluators",
        "searchspace,  metalearners",
        "searchspace,  archive",
        "searchspace,  schedules",
        "evaluators,   metalearners",
        "evaluators,   archive",
        "evaluators,   schedules",
        "metalearners, archive",
        "metalearners, schedules",
        "archive,      evaluators",
        "archive,      metalearners",
        "archive,      schedules"
    })
    void arrowsBetweenModulesPointOneWay(String module, String unknownToIt) {
        noClasses()
                .that()
                .resideInAPackage("io.cambrian." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.cambrian." + unknownToIt + "..")
                .check(CAMBRIAN);
    }

    /** And its random numbers in bulk, which are nothing but numbers. */
    @Test
    void metaLearnersKnowTheContractsOfEvaluatorsOnly() {
        noClasses()
                .that()
                .resideInAPackage("io.cambrian.metalearners..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "io.cambrian.evaluators.tensor..",
                                "io.cambrian.evaluators.learner..",
                                "io.cambrian.evaluators.dispatch..",
                                "io.cambrian.evaluators.environment..")
                        .and(resideOutsideOfPackage("io.cambrian.evaluators.tensor.random")))
                .check(CAMBRIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "org.mapdb,                   io.cambrian.archive.mapdb",
        "org.quartz,                  io.cambrian.schedules.window",
        "picocli,                     io.cambrian.schedules.command..",
        "io.jenetics,                 io.cambrian.metalearners.jenetics",
        "org.hipparchus.distribution, io.cambrian.schedules.report",
        "org.hipparchus.random,       io.cambrian.metalearners.sampling",
        "org.knowm.xchart,            io.cambrian.schedules.picture",
        "org.nd4j,                    io.cambrian.evaluators.nd4j",
        "org.deeplearning4j,          io.cambrian.evaluators.dl4j",
        "jdk.incubator.vector,        io.cambrian.evaluators.tensor.kernel.simd",
        "tools.jackson.dataformat,    io.cambrian.schedules.spec.yaml"
    })
    void eachLibraryStaysBehindOnePackage(String library, String home) {
        classes()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(library + "..")
                .check(CAMBRIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"searchspace", "evaluators", "metalearners", "archive", "schedules"})
    void packagesOfAModuleFormNoCircle(String module) {
        slices().matching("io.cambrian." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CAMBRIAN);
    }
}
