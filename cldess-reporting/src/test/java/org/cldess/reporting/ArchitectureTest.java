package org.cldess.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.document.Report;
import org.junit.jupiter.api.Test;

/** Which package of the module may use which. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cldess.reporting");

    @Test
    void looks_at_the_classes_of_this_module() {
        assertThat(CLASSES.contain(Report.class)).isTrue();
        assertThat(CLASSES.contain(Chart.class)).isTrue();
        assertThat(CLASSES.contain(Format.class)).isTrue();
    }

    @Test
    void no_package_uses_one_that_uses_it() {
        slices().matching("org.cldess.reporting.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void the_model_knows_no_format() {
        noClasses()
                .that()
                .resideInAnyPackage("..reporting.document..", "..reporting.chart..", "..reporting.theme..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..reporting.html..", "..reporting.pdf..", "org.cldess.reporting")
                .check(CLASSES);
    }

    @Test
    void charts_know_nothing_of_the_reports_that_hold_them() {
        noClasses()
                .that()
                .resideInAPackage("..reporting.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..reporting.document..")
                .check(CLASSES);
    }

    @Test
    void formats_know_reports_and_nothing_of_dossiers() {
        classes()
                .that()
                .resideInAPackage("..reporting.html..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.cldess.disclosure..",
                        "org.cldess.language..",
                        "org.cldess.reporting.html..",
                        "org.cldess.reporting.document..",
                        "org.cldess.reporting.chart..",
                        "org.cldess.reporting.theme..")
                .check(CLASSES);
    }
}
