package org.cldess.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;

class RuleTextTest {
    private static final String PUR_01 = """
            # Purchases
            [PUR-01]
            fr = Un achat au-dessus du seuil est mis en concurrence.
            en = A purchase above the threshold is put to competition.
            severity = warning
            source = law | Code de la commande publique | R2122-8
            from = 2010-05-01 ?
            until = 2026-03-31
            key-date = launch
            scope = purchase
            parameter = threshold | 4000 | EUR excl. VAT | 2010-05-01 | 2011-12-11 | ?
            parameter = threshold | 15000 | EUR excl. VAT | 2011-12-12 | |
            needs = /purchases/*/launched
            needs = /purchases/*/amount
            certainty = M
            replaces = PUR-00
            replaced-by = PUR-02
            replaced-by = PUR-03
            """;

    @Test
    void reads_every_field_of_a_record() {
        RuleRecord record = RuleText.read(PUR_01).get(0);

        assertThat(record)
                .isEqualTo(RuleRecord.builder(
                                "PUR-01",
                                "Un achat au-dessus du seuil est mis en concurrence.",
                                "A purchase above the threshold is put to competition.")
                        .severity(Severity.WARNING)
                        .source(new Source(SourceKind.LAW, "Code de la commande publique", "R2122-8"))
                        .from(LocalDate.of(2010, 5, 1))
                        .until(LocalDate.of(2026, 3, 31))
                        .periodConfirmed(false)
                        .keyDate("launch")
                        .scope("purchase")
                        .parameters(List.of(
                                threshold(
                                        "4000",
                                        LocalDate.of(2010, 5, 1),
                                        Optional.of(LocalDate.of(2011, 12, 11)),
                                        false),
                                threshold("15000", LocalDate.of(2011, 12, 12), Optional.empty(), true)))
                        .needs(List.of("/purchases/*/launched", "/purchases/*/amount"))
                        .certainty(Certainty.REMEMBERED)
                        .replaces(List.of("PUR-00"))
                        .replacedBy(List.of("PUR-02", "PUR-03"))
                        .build());
        assertThat(record.isConfirmed()).isFalse();
    }

    private static Parameter threshold(String value, LocalDate from, Optional<LocalDate> until, boolean confirmed) {
        return new Parameter("threshold", value, "EUR excl. VAT", Optional.of(from), until, confirmed);
    }

    @Test
    void reads_several_sections_in_their_order() {
        assertThat(RuleText.read(PUR_01 + PUR_01.replace("PUR-01", "PUR-09")))
                .extracting(RuleRecord::code)
                .containsExactly("PUR-01", "PUR-09");
    }

    @Test
    void refuses_a_line_that_says_nothing() {
        assertThatThrownBy(() -> RuleText.read("[PUR-01]\nfr La règle"))
                .hasMessage("Line 2 of the rules, 'fr La règle', is no key and value under a code."
                        + " Write it like 'severity = error'.");
        assertThatThrownBy(() -> RuleText.read("fr = La règle")).hasMessageStartingWith("Line 1 of the rules");
    }

    @Test
    void refuses_what_a_record_cannot_be() {
        assertThatThrownBy(() -> RuleText.read(PUR_01.replace("severity", "gravity")))
                .hasMessage("The rule PUR-01 lacks the key 'severity'. Correct its record.");
        assertThatThrownBy(() -> RuleText.read(PUR_01 + "gravity = 3\n"))
                .hasMessage("The rule PUR-01 has the unknown keys [gravity]. Correct its record.");
        assertThatThrownBy(() -> RuleText.read(PUR_01 + "scope = aid\n"))
                .hasMessage("The rule PUR-01 has the key 'scope' twice. Correct its record.");
        assertThatThrownBy(() -> RuleText.read(PUR_01.replace("2026-03-31", "31 mars 2026")))
                .hasMessage("The rule PUR-01 has the date '31 mars 2026', which is not written like 2013-02-18."
                        + " Correct its record.");
        assertThatThrownBy(() -> RuleText.read(PUR_01.replace("certainty = M", "certainty = X")))
                .hasMessage("The rule PUR-01 has the certainty 'X', which is not V, P, M or D. Correct its record.");
        assertThatThrownBy(() -> RuleText.read(PUR_01.replace("| R2122-8", "")))
                .hasMessageContaining("has 2 cells in 'law | Code de la commande publique', and 3 were expected");
    }
}
