package org.lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The table of packages in docs/architecture.md, checked. */
@AnalyzeClasses(packages = "org.lectern", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule everyPackageUsesOnlyWhatTheTableSays = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.lectern..")
            .layer("paper")
            .definedBy("org.lectern.paper")
            .layer("text")
            .definedBy("org.lectern.text")
            .layer("task")
            .definedBy("org.lectern.task")
            .layer("json")
            .definedBy("org.lectern.json")
            .layer("digest")
            .definedBy("org.lectern.digest")
            .layer("layouts")
            .definedBy("org.lectern.digest.layout")
            .layer("bibliographies")
            .definedBy("org.lectern.digest.bibliography")
            .layer("topic")
            .definedBy("org.lectern.topic")
            .layer("compare")
            .definedBy("org.lectern.compare")
            .layer("list")
            .definedBy("org.lectern.list")
            .layer("share")
            .definedBy("org.lectern.share")
            .layer("library")
            .definedBy("org.lectern.library")
            .layer("search")
            .definedBy("org.lectern.search")
            .layer("export")
            .definedBy("org.lectern.export..")
            .layer("chart")
            .definedBy("org.lectern.chart")
            .layer("facade")
            .definedBy("org.lectern")
            .layer("desktop")
            .definedBy("org.lectern.desktop..")
            .layer("bench")
            .definedBy("org.lectern.bench")
            .layer("cli")
            .definedBy("org.lectern.cli")
            .layer("app")
            .definedBy("org.lectern.app")
            .whereLayer("paper")
            .mayNotAccessAnyLayer()
            .whereLayer("task")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayOnlyAccessLayers("paper")
            .whereLayer("json")
            .mayOnlyAccessLayers("paper")
            .whereLayer("digest")
            .mayOnlyAccessLayers("paper", "text")
            .whereLayer("layouts")
            .mayOnlyAccessLayers("paper", "text", "json", "digest")
            .whereLayer("bibliographies")
            .mayOnlyAccessLayers("paper", "text", "json", "digest", "layouts")
            .whereLayer("topic")
            .mayNotAccessAnyLayer()
            .whereLayer("compare")
            .mayOnlyAccessLayers("paper", "text")
            .whereLayer("list")
            .mayOnlyAccessLayers("paper")
            .whereLayer("share")
            .mayOnlyAccessLayers("paper", "json", "list")
            .whereLayer("library")
            .mayOnlyAccessLayers("paper", "text", "task", "json", "digest", "topic", "list")
            .whereLayer("search")
            .mayOnlyAccessLayers("paper", "text", "task", "library", "list", "topic")
            .whereLayer("export")
            .mayOnlyAccessLayers("paper", "text", "task", "json", "list", "compare")
            .whereLayer("chart")
            .mayOnlyAccessLayers("topic", "search")
            .whereLayer("facade")
            .mayOnlyAccessLayers(
                    "paper", "text", "task", "json", "digest", "topic", "compare", "list", "share", "library", "search",
                    "export")
            .whereLayer("desktop")
            .mayOnlyAccessLayers(
                    "paper", "text", "task", "json", "digest", "topic", "compare", "list", "share", "library", "search",
                    "export", "chart", "facade")
            .whereLayer("bench")
            .mayOnlyAccessLayers(
                    "paper", "text", "task", "json", "digest", "topic", "compare", "list", "share", "library", "search",
                    "export", "chart", "facade")
            .whereLayer("cli")
            .mayOnlyAccessLayers(
                    "paper", "text", "task", "json", "digest", "topic", "compare", "list", "share", "library", "search",
                    "export", "chart", "facade", "bench")
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("app");

    @ArchTest
    static final ArchRule thereAreNoCycles =
            slices().matching("org.lectern.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theViewsAreFreeOfCycles =
            slices().matching("org.lectern.desktop.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheWindowUsesJavaFx = noClasses()
            .that()
            .resideOutsideOfPackage("org.lectern.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule onlyTheLibraryAndItsPeerUseJdbc = noClasses()
            .that()
            .resideOutsideOfPackages("org.lectern.library", "org.lectern.bench")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlySearchAndItsPeerUseLucene = noClasses()
            .that()
            .resideOutsideOfPackages("org.lectern.search", "org.lectern.bench")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule papersNeedNothingButTheJdk = classes()
            .that()
            .resideInAPackage("org.lectern.paper")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.lectern.paper", "java..", "org.jspecify..");

    @ArchTest
    static void onlyTheCommandLinePrints(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lectern.cli", "org.lectern.app")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }
}
