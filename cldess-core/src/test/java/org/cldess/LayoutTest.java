package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cldess.planted.early.Early;
import org.cldess.planted.late.Late;
import org.junit.jupiter.api.Test;

/** Two small packages with one fault of each kind that {@link ArchitectureTest} must see. */
class LayoutTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages(Early.class.getPackageName(), Late.class.getPackageName());
    private static final Layout LAYOUT =
            new Layout(CLASSES, Path.of("src/test/java"), Set.of("org.cldess.planted.early"));
    private static final String EARLY = "planted.early";
    private static final String LATE = "planted.late";

    @Test
    void a_package_without_a_place_is_seen() {
        assertThat(LAYOUT.packages()).containsExactly(EARLY, LATE);
    }

    @Test
    void a_use_of_a_later_package_is_seen() {
        assertThat(LAYOUT.backwards(List.of(EARLY, LATE), Map.of()))
                .isNotEmpty()
                .allMatch(use -> use.contains("Early.later()") && use.contains("planted.late.Late"));
        assertThat(LAYOUT.backwards(List.of(LATE, EARLY), Map.of()))
                .isNotEmpty()
                .allMatch(use -> use.contains("Late.toString()") && use.contains("planted.early.Middle"));
    }

    @Test
    void an_internal_package_uses_only_what_its_line_allows() {
        assertThat(LAYOUT.backwards(List.of(EARLY), Map.of(LATE, Set.of()))).isNotEmpty();
        assertThat(LAYOUT.backwards(List.of(EARLY), Map.of(LATE, Set.of(EARLY))))
                .isEmpty();
        assertThat(LAYOUT.backwards(List.of(), Map.of(LATE, Set.of(), EARLY, Set.of(LATE))))
                .isNotEmpty();
    }

    @Test
    void packages_that_use_each_other_are_seen() {
        assertThatThrownBy(() -> SlicesRuleDefinition.slices()
                        .matching("org.cldess.(**)")
                        .should()
                        .beFreeOfCycles()
                        .check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(EARLY);
    }

    @Test
    void files_that_use_each_other_are_seen_even_if_one_only_reads_a_constant() {
        assertThat(LAYOUT.cycles(1))
                .containsExactly(Set.of("org.cldess.planted.early.Early", "org.cldess.planted.early.Middle"));
        assertThat(LAYOUT.cycles(2)).isEmpty();
    }

    @Test
    void a_package_with_too_many_public_types_is_seen() {
        assertThat(LAYOUT.crowded(1)).isEqualTo(Map.of(EARLY, 2L));
        assertThat(LAYOUT.crowded(2)).isEmpty();
    }

    @Test
    void a_type_of_a_dependency_in_a_signature_is_seen() {
        assertThat(LAYOUT.foreignTypes()).containsExactly("com.google.common.collect.Multimap");
    }

    @Test
    void a_type_that_is_not_exported_in_a_signature_is_seen() {
        assertThat(LAYOUT.internalTypes()).containsExactly("org.cldess.planted.late.Late");
    }
}
