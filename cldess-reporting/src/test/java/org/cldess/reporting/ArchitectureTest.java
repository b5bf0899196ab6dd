package org.cldess.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ReportKind;
import org.junit.jupiter.api.Test;

/** Checks the dependencies between the packages of the module. */
class ArchitectureTest {
    /** The packages that all reports are built on. */
    private static final List<String> BELOW = List.of(
            "org.cldess.reporting",
            "org.cldess.reporting.chart",
            "org.cldess.reporting.content",
            "org.cldess.reporting.document",
            "org.cldess.reporting.html",
            "org.cldess.reporting.pdf",
            "org.cldess.reporting.text",
            "org.cldess.reporting.theme",
            "org.cldess.reporting.view");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cldess.reporting");

    /** The packages of the reports, and of the sections that several reports share: all others. */
    private static final String[] REPORTS = CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !BELOW.contains(name))
            .distinct()
            .toArray(String[]::new);

    @Test
    void looks_at_the_classes_of_this_module() {
        assertThat(CLASSES.contain(Report.class)).isTrue();
        assertThat(CLASSES.contain(Chart.class)).isTrue();
        assertThat(CLASSES.contain(Format.class)).isTrue();
    }

    @Test
    void no_package_uses_one_that_uses_it() {
        slices().matching("(org.cldess.reporting..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_package_has_a_knot_of_more_than_five_files() {
        assertThat(DependencyCycles.among(CLASSES))
                .filteredOn(cycle -> cycle.size() > 5)
                .isEmpty();
    }

    @Test
    void finds_a_small_knot_where_one_is() {
        assertThat(DependencyCycles.among(CLASSES))
                .contains(Set.of("org.cldess.reporting.chart.Gantt", "org.cldess.reporting.chart.GanttDrawing"));
    }

    @Test
    void no_package_has_more_than_twenty_public_types() {
        Map<String, List<String>> offered = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(groupingBy(JavaClass::getPackageName, mapping(JavaClass::getSimpleName, toList())));

        assertThat(offered)
                .hasSizeGreaterThan(30)
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSizeLessThanOrEqualTo(20));
    }

    /** A report may use parts of another report; the packages below the reports depend on none of them. */
    @Test
    void reports_stand_on_the_view_which_knows_none_of_them() {
        noClasses()
                .that()
                .resideInAnyPackage("..reporting.view..", "..reporting.content..", "..reporting.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(REPORTS)
                .check(CLASSES);
    }

    @Test
    void reports_know_no_format() {
        noClasses()
                .that()
                .resideInAnyPackage(REPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..reporting.html..", "..reporting.pdf..", "org.cldess.reporting")
                .check(CLASSES);
    }

    @Test
    void every_package_has_a_report_or_is_below_them() {
        List<String> withReport =
                kinds().map(JavaField::getOwner).map(JavaClass::getPackageName).toList();

        assertThat(REPORTS)
                .as("A package has a class with a KIND, is named in BELOW, or has sections that several pages share")
                .filteredOn(name -> !withReport.contains(name))
                .containsExactlyInAnyOrder(
                        "org.cldess.reporting.contracts", "org.cldess.reporting.home", "org.cldess.reporting.money");
        assertThat(CLASSES.stream().map(JavaClass::getPackageName)).containsAll(BELOW);
    }

    @Test
    void every_kind_of_report_is_in_the_list() {
        assertThat(kinds().map(ArchitectureTest::kind))
                .as("Each KIND has a constant in Reports")
                .containsExactlyInAnyOrderElementsOf(Reports.all());
    }

    private static Stream<JavaField> kinds() {
        return CLASSES.stream()
                .filter(type -> List.of(REPORTS).contains(type.getPackageName()))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(ReportKind.class)
                        && field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static ReportKind kind(JavaField field) {
        try {
            return (ReportKind) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("%s is not public".formatted(field.getFullName()), e);
        }
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
