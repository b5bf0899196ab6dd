package org.cldess.persistence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.persistence.database.DatabaseUnusableException;
import org.junit.jupiter.api.Test;

/** Checks what the module exports and what it keeps internal. */
class ArchitectureTest {
    private static final Set<String> EXPORTED = Set.of("org.cldess.persistence", "org.cldess.persistence.database");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cldess.persistence");

    @Test
    void looks_at_the_classes_of_this_module() {
        assertThat(CLASSES.contain(DossierFile.class)).isTrue();
        assertThat(CLASSES.contain(CldessDatabase.class)).isTrue();
        assertThat(CLASSES.contain(DatabaseUnusableException.class)).isTrue();
        assertThat(CLASSES.contain("org.cldess.persistence.database.JooqDossiers"))
                .isTrue();
        assertThat(CLASSES.contain("org.cldess.persistence.schema.Tables")).isTrue();
    }

    /**
     * The context of jOOQ is the exception: a database can be opened from it. The modules of Jackson, which only it
     * calls, are not asked.
     */
    @Test
    void no_type_of_a_dependency_but_the_context_of_jooq_stands_in_a_public_signature() {
        List<String> foreign = CLASSES.stream()
                .filter(ArchitectureTest::isShown)
                .flatMap(shown -> shown.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(ArchitectureTest::types)
                .map(type -> type.getBaseComponentType().getName())
                .filter(type -> type.contains(".")
                        && !type.startsWith("java.")
                        && !type.startsWith("javax.sql.")
                        && !type.startsWith("org.cldess."))
                .toList();
        assertThat(foreign).containsOnly("org.jooq.DSLContext");
    }

    @Test
    void most_types_are_hidden() {
        List<JavaClass> written = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName().startsWith("org.cldess.persistence.schema"))
                .toList();
        long hidden = written.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat((double) hidden / written.size()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void only_the_database_knows_sql() {
        noClasses()
                .that(describe("stand outside the database", type -> !isDatabase(type)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "org.flywaydb..", "org.sqlite..", "org.cldess.persistence.schema..")
                .check(CLASSES);
    }

    /** A program without Jackson never loads these packages. */
    @Test
    void only_the_modules_of_jackson_know_its_mappers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.cldess.persistence.jackson2", "org.cldess.persistence.jackson3")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..",
                        "tools.jackson.databind..",
                        "org.cldess.persistence.jackson2",
                        "org.cldess.persistence.jackson3")
                .check(CLASSES);
    }

    /** A Flyway among the dependencies would migrate the tables of a Spring Boot application. */
    @Test
    void nothing_needs_flyway() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void reports_are_no_concern_of_what_keeps_dossiers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.cldess.reporting..")
                .check(CLASSES);
    }

    private static boolean isDatabase(JavaClass type) {
        return type.getPackageName().equals("org.cldess.persistence.database")
                || type.getPackageName().startsWith("org.cldess.persistence.schema");
    }

    private static boolean isShown(JavaClass type) {
        return EXPORTED.contains(type.getPackageName()) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getRawReturnType()),
                        unit.getRawParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(stream -> stream);
    }
}
