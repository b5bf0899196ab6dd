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
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.reporting.chart.Chart;
import org.cldess.reporting.document.Report;
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

    private static final String[] REPORTS = {
        "org.cldess.reporting.action",
        "org.cldess.reporting.actor",
        "org.cldess.reporting.agreement",
        "org.cldess.reporting.call",
        "org.cldess.reporting.charter",
        "org.cldess.reporting.contract",
        "org.cldess.reporting.dashboard",
        "org.cldess.reporting.deadline",
        "org.cldess.reporting.exchange",
        "org.cldess.reporting.financing",
        "org.cldess.reporting.deliberation",
        "org.cldess.reporting.directory",
        "org.cldess.reporting.indicator",
        "org.cldess.reporting.grant",
        "org.cldess.reporting.meeting",
        "org.cldess.reporting.minutes",
        "org.cldess.reporting.money",
        "org.cldess.reporting.planning",
        "org.cldess.reporting.purchase",
        "org.cldess.reporting.plan",
        "org.cldess.reporting.register",
        "org.cldess.reporting.rules",
        "org.cldess.reporting.weave"
    };

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
        slices().matching("(org.cldess.reporting..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_package_has_a_knot_of_more_than_five_files() {
        assertThat(Knots.among(CLASSES)).filteredOn(knot -> knot.size() > 5).isEmpty();
    }

    @Test
    void finds_a_small_knot_where_one_is() {
        assertThat(Knots.among(CLASSES))
                .contains(Set.of("org.cldess.reporting.chart.Gantt", "org.cldess.reporting.chart.GanttDrawing"));
    }

    @Test
    void no_package_has_more_than_twenty_public_types() {
        Map<String, List<String>> offered = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(groupingBy(JavaClass::getPackageName, mapping(JavaClass::getSimpleName, toList())));

        assertThat(offered)
                .hasSize(32)
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
    void every_package_is_a_report_or_stands_below_them() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(BELOW.stream(), Stream.of(REPORTS)).toList());
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
