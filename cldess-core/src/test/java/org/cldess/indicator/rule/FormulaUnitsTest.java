package org.cldess.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cldess.indicator.formula.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the units that formulas add up, worked out by hand. */
class FormulaUnitsTest {
    private static final Map<String, String> UNITS =
            Map.of("contacts", "contacts", "visits", "visites", "others", "Contacts", "claims", "réclamations");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [contacts] + [claims]                              | contacts + réclamations
                    [claims] - [contacts]                              | réclamations + contacts
                    sum([contacts]) + baseline([claims])               | contacts + réclamations
                    [contacts] + [others]                              |
                    [contacts] + 1 - 2                                 |
                    1 + [contacts] + [claims]                          | contacts + réclamations
                    ([contacts] + [visits]) + [claims]                 | contacts + visites
                    2 * [contacts] + [claims] / 3                      | contacts + réclamations
                    [contacts] * 2 - -[contacts]                       |
                    -[contacts] + [claims]                             | contacts + réclamations
                    [contacts] / [claims] + [visits]                   |
                    [contacts] * [claims] + [visits]                   |
                    [contacts] / [others] * [visits] + [visits]        |
                    [contacts] / [contacts] * [visits] + [claims]      | visites + réclamations
                    [contacts] / [claims] * 100                        |
                    [unknown] + [contacts] + [claims]                  | contacts + réclamations
                    [unknown] + [contacts]                             |
                    """)
    void two_units_are_not_added_up(String formula, String expected) {
        assertThat(FormulaUnits.mixed(Formula.parse(formula), UNITS)
                        .map(mixed -> mixed.one() + " + " + mixed.other())
                        .orElse(null))
                .isEqualTo(expected);
    }
}
