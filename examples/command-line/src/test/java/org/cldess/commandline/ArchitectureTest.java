package org.cldess.commandline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.cldess.LocaleDataCalls;
import org.junit.jupiter.api.Test;

/** The tool uses only the library’s public API, as any embedding program would. */
class ArchitectureTest {
    private static final JavaClasses TOOL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cldess.commandline");

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "org.cldess.act",
                    "org.cldess.contract",
                    "org.cldess.dossier",
                    "org.cldess.persistence",
                    "org.cldess.reporting",
                    "org.cldess.rule",
                    "org.cldess.rulebook");

    @Test
    void looks_at_the_classes_of_the_tool_and_of_the_library() {
        assertThat(TOOL.contain(Cldess.class)).isTrue();
        assertThat(TOOL.contain(ArchitectureTest.class)).isFalse();
        assertThat(LIBRARY).hasSizeGreaterThan(300);
    }

    /** That of the core asks the same about its own classes. */
    @Test
    void no_word_or_number_comes_from_the_languages_of_java() {
        assertThat(LocaleDataCalls.in(TOOL)).isEmpty();
        assertThat(LocaleDataCalls.in(LIBRARY))
                .containsOnly(
                        "org.cldess.reporting.pdf.OwnDigits: java.text.DecimalFormatSymbols.getInstance",
                        "org.cldess.reporting.pdf.OwnDigits: java.text.DecimalFormatSymbols.getZeroDigit");
    }

    @Test
    void nothing_of_the_library_knows_the_tool() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.cldess.commandline..")
                .check(LIBRARY);
    }

    @Test
    void the_tool_uses_nothing_that_the_library_keeps_to_itself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.cldess.internal..", "org.cldess.persistence.schema..", "org.cldess.persistence.file..")
                .check(TOOL);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.cldess.reporting..")
                        .and(resideOutsideOfPackages(
                                "org.cldess.reporting",
                                "org.cldess.reporting.chart",
                                "org.cldess.reporting.document",
                                "org.cldess.reporting.theme",
                                "org.cldess.reporting.view")))
                .check(TOOL);
    }

    @Test
    void reporting_and_persistence_never_see_each_other() {
        classes()
                .that()
                .resideInAPackage("org.cldess.reporting..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("org.cldess.persistence..")
                .check(LIBRARY);
        classes()
                .that()
                .resideInAPackage("org.cldess.persistence..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("org.cldess.reporting..")
                .check(LIBRARY);
    }
}
