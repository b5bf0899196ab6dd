package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests how the constants that a source reads are found. */
class ConstantUsesTest {
    @Test
    void finds_the_constants_that_the_compiler_copies() {
        assertThat(usesOf("int rounds = SpeedMeeting.MAX_ROUNDS;")).containsExactly("SpeedMeeting");
        assertThat(usesOf("long whole = (long) Ties.Gain.FULL * 2;")).containsExactly("Ties");
        assertThat(usesOf("import static org.cldess.encounter.Grid.COLUMNS;")).containsExactly("Grid");
        assertThat(usesOf("int at = org.cldess.encounter.Grid.COLUMNS;")).containsExactly("Grid");
    }

    @Test
    void leaves_out_prose_methods_and_other_packages() {
        assertThat(usesOf("/** At most {@link Grid.MOST}. */ // Grid.MOST")).isEmpty();
        assertThat(usesOf("String text = \"Grid.MOST\" + '\"' + \"\"\"\n  Grid.MOST \"\n\"\"\";"))
                .isEmpty();
        assertThat(usesOf("Grid.of(columns)")).isEmpty();
        assertThat(usesOf("import static org.cldess.mixing.Grid.COLUMNS;")).isEmpty();
        assertThat(usesOf("import org.cldess.mixing.Grid;\nint columns = Grid.COLUMNS;"))
                .isEmpty();
    }

    private static Set<String> usesOf(String source) {
        return ConstantUses.of("org.cldess.encounter", source);
    }
}
