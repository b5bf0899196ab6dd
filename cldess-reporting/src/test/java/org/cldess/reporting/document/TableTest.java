package org.cldess.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
    private static Table.Builder sums() {
        return Table.captioned("Dépenses")
                .column("Nature", Table.Align.LEFT)
                .sum("Montant (€)")
                .row(Cell.of("Achats"), Cell.number(2_000, "2 000"))
                .group(Phrase.of("Autres"))
                .row(Cell.of("Personnel"), Cell.number(10_000, "10 000"))
                .row(Cell.of("Loyer"), Cell.MISSING)
                .subtotal(Cell.of("Sous-total"), Cell.number(10_000, "10 000"));
    }

    @Test
    void adds_up_what_is_known() {
        Table table =
                sums().total(Cell.of("Total"), Cell.number(12_000, "12 000")).build();

        assertThat(table.rows()).hasSize(5);
    }

    @Test
    void refuses_a_total_that_its_rows_do_not_make() {
        Table.Builder table = sums().total(Cell.of("Total"), Cell.number(12_001, "12 001"));

        assertThatThrownBy(table::build)
                .hasMessage("The total of the column \"Montant (€)\" of the table \"Dépenses\" is 12001 while its rows"
                        + " make 12000");
    }

    @Test
    void refuses_a_row_that_does_not_fit() {
        Table.Builder table = sums().row(Cell.of("Énergie"));

        assertThatThrownBy(table::build).hasMessage("A row of the table \"Dépenses\" has 1 cells in place of 2");
    }

    @Test
    void refuses_to_have_no_column() {
        assertThatThrownBy(Table.captioned("Dépenses")::build)
                .hasMessage("The table \"Dépenses\" has no column: add one");
    }
}
