package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cldess.persistence.database.Statement.column;
import static org.cldess.persistence.schema.Tables.ACTOR_NEED;

import java.util.List;
import org.cldess.rule.Known;
import org.junit.jupiter.api.Test;

/** A record and a table that do not fit are an error before the first dossier is saved. */
class MappingTest {
    public record Fitting(String id, String sector, String description) {}

    public record Renamed(String id, String field, String description) {}

    public record Larger(String id, String sector, String description, String urgency) {}

    public record Smaller(String id, String sector) {}

    public record OtherType(String id, Integer sector, String description) {}

    public record Fact(String id, Known<String> sector, String description) {}

    public record Holding(String id, List<String> sector, String description) {}

    @Test
    void takes_a_record_that_fits() {
        Mapping.records(ACTOR_NEED, Fitting.class);
        Mapping.records(ACTOR_NEED, Renamed.class, column("field", ACTOR_NEED.SECTOR));
    }

    @Test
    void names_a_component_without_a_column() {
        assertThatThrownBy(() -> Mapping.records(ACTOR_NEED, Larger.class))
                .hasMessage("The table 'actor_need' has no column 'urgency' for the component urgency of "
                        + Larger.class.getName() + ". Add it, or state another.");
    }

    @Test
    void names_a_column_without_a_component() {
        assertThatThrownBy(() -> Mapping.records(ACTOR_NEED, Smaller.class))
                .hasMessageStartingWith("The column actor_need.")
                .hasMessageContaining("description")
                .hasMessageEndingWith(
                        "holds no component of " + Smaller.class.getName() + ". Drop it, or state what it holds.");
    }

    @Test
    void names_a_column_of_another_type() {
        assertThatThrownBy(() -> Mapping.records(ACTOR_NEED, OtherType.class))
                .hasMessageContaining("sector")
                .hasMessageContaining(
                        "holds java.lang.String, but a java.lang.Integer is stored as java.lang.Integer.");
    }

    @Test
    void names_a_fact_without_its_mark() {
        assertThatThrownBy(() -> Mapping.records(ACTOR_NEED, Fact.class))
                .hasMessage(
                        "The table 'actor_need' has no column 'sector_known', which tells whether the fact was recorded."
                                + " Add it.");
    }

    @Test
    void puts_no_list_into_a_column() {
        assertThatThrownBy(() -> Mapping.records(ACTOR_NEED, Holding.class))
                .hasMessage("No way is stated in which a java.util.List stands in a column."
                        + " State it in Cell, or give it a table of its own.");
    }

    @Test
    void refuses_a_statement_about_no_component() {
        assertThatThrownBy(() -> Mapping.records(ACTOR_NEED, Fitting.class, column("urgency", ACTOR_NEED.SECTOR)))
                .hasMessage("Something is stated about the component 'urgency', which " + Fitting.class.getName()
                        + " has not. Correct its name.");
    }

    @Test
    void refuses_two_things_with_one_key() {
        Rows rows = new Rows();
        Mapping mapping = Mapping.records(ACTOR_NEED, Fitting.class);
        mapping.put(new Fitting("n-1", "bois", "Des palettes"), Cells.of("d", "a-1"), 0, rows);

        assertThatThrownBy(() -> mapping.put(new Fitting("n-1", "fer", "Des clous"), Cells.of("d", "a-2"), 0, rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Two things for the table 'actor_need' have the id [d, n-1]. Give another id to one of them.");
    }
}
