package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cldess.persistence.database.MappingDeclaration.column;
import static org.cldess.persistence.schema.Tables.CONTRACT_OBJECTIVE;

import java.time.Period;
import java.util.List;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

/** A mismatch between a record and its table is an error before the first dossier is saved. */
class MappingTest {
    public record Fitting(String id, String number, String title) {}

    public record Renamed(String id, String field, String title) {}

    public record Larger(String id, String number, String title, String urgency) {}

    public record Smaller(String id, String number) {}

    public record OtherType(String id, Integer number, String title) {}

    public record Fact(String id, Known<String> number, String title) {}

    public record Unwritten(String id, Period number, String title) {}

    public record Holding(String id, List<String> number, String title) {}

    @Test
    void gives_back_a_record_that_fits_under_the_names_of_its_columns_or_under_others() {
        givesBack(Mapping.records(CONTRACT_OBJECTIVE, Fitting.class), new Fitting("n-1", "bois", "Des palettes"));
        givesBack(
                Mapping.records(CONTRACT_OBJECTIVE, Renamed.class, column("field", CONTRACT_OBJECTIVE.NUMBER)),
                new Renamed("n-1", "bois", "Des palettes"));
    }

    private static void givesBack(Mapping mapping, Record thing) {
        Rows rows = new Rows();
        mapping.put(thing, RowValues.of("d"), 0, rows);
        assertThat(mapping.take(RowValues.of("d"), rows)).isEqualTo(List.of(thing));
    }

    @Test
    void names_a_component_without_a_column() {
        assertThatThrownBy(() -> Mapping.records(CONTRACT_OBJECTIVE, Larger.class))
                .hasMessage(
                        "The table 'cldess_contract_objective' has no column 'urgency' for the component urgency of "
                                + Larger.class.getName() + ". Add it, or state another.");
    }

    @Test
    void names_a_column_without_a_component() {
        assertThatThrownBy(() -> Mapping.records(CONTRACT_OBJECTIVE, Smaller.class))
                .hasMessageStartingWith("The column cldess_contract_objective.")
                .hasMessageContaining("title")
                .hasMessageEndingWith(
                        "holds no component of " + Smaller.class.getName() + ". Drop it, or state what it holds.");
    }

    @Test
    void names_a_column_of_another_type() {
        assertThatThrownBy(() -> Mapping.records(CONTRACT_OBJECTIVE, OtherType.class))
                .hasMessageContaining("number")
                .hasMessageContaining(
                        "holds java.lang.String, but a java.lang.Integer is stored as java.lang.Integer.");
    }

    @Test
    void names_a_fact_without_its_mark() {
        assertThatThrownBy(() -> Mapping.records(CONTRACT_OBJECTIVE, Fact.class))
                .hasMessage(
                        "The table 'cldess_contract_objective' has no column 'number_known', which tells whether the fact was recorded."
                                + " Add it.");
    }

    @Test
    void puts_no_list_into_a_column() {
        assertThatThrownBy(() -> Mapping.records(CONTRACT_OBJECTIVE, Holding.class))
                .hasMessage("No table is stated for the list 'number' of " + Holding.class.getName()
                        + ". State it in DossierTables.");
    }

    @Test
    void puts_no_value_into_a_column_that_is_not_written_as_a_text_or_a_number() {
        assertThatThrownBy(() -> Mapping.records(CONTRACT_OBJECTIVE, Unwritten.class))
                .hasMessage("Nothing says how a java.time.Period is written."
                        + " Mark it as @WrittenAsScalar, or make it a record of parts.");
    }

    @Test
    void refuses_a_statement_about_no_component() {
        assertThatThrownBy(() -> Mapping.records(
                        CONTRACT_OBJECTIVE, Fitting.class, column("urgency", CONTRACT_OBJECTIVE.NUMBER)))
                .hasMessage("Something is stated about the component 'urgency', which " + Fitting.class.getName()
                        + " has not. Correct its name.");
    }

    @Test
    void names_what_a_row_must_hold_and_does_not() {
        Rows rows = new Rows();
        Mapping mapping = Mapping.records(CONTRACT_OBJECTIVE, Fitting.class);
        Object[] cells = new Object[CONTRACT_OBJECTIVE.fields().length];
        cells[CONTRACT_OBJECTIVE.indexOf("dossier_id")] = "d";
        cells[CONTRACT_OBJECTIVE.indexOf("id")] = "n-1";
        cells[CONTRACT_OBJECTIVE.indexOf("title")] = "Des palettes";
        rows.add(mapping, RowValues.of(cells));

        assertThatThrownBy(() -> mapping.take(RowValues.of("d"), rows))
                .hasMessage("Fitting.number holds nothing in the row [d, n-1]. Correct that row.");
    }

    @Test
    void refuses_two_things_with_one_key() {
        Rows rows = new Rows();
        Mapping mapping = Mapping.records(CONTRACT_OBJECTIVE, Fitting.class);
        mapping.put(new Fitting("n-1", "bois", "Des palettes"), RowValues.of("d", "a-1"), 0, rows);

        assertThatThrownBy(() -> mapping.put(new Fitting("n-1", "fer", "Des clous"), RowValues.of("d", "a-2"), 0, rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Two things for the table 'cldess_contract_objective' have the id [d, n-1]. Give another id to one of them.");
    }
}
