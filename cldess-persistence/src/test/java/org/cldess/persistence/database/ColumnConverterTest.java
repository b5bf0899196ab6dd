package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActorId;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.kind.PartyRole;
import org.cldess.financing.AccountClass;
import org.cldess.identity.Siren;
import org.cldess.money.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnConverterTest {
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("l’été\n🤝", "l’été\n🤝"),
                Arguments.of(-12, -12),
                Arguments.of(true, 1),
                Arguments.of(false, 0),
                Arguments.of(LocalDate.of(2013, 2, 18), "2013-02-18"),
                Arguments.of(LocalTime.of(9, 0), "09:00"),
                Arguments.of(LocalTime.of(9, 0, 30), "09:00:30"),
                Arguments.of(new BigDecimal("12.50"), "12.50"),
                Arguments.of(new BigDecimal("-0.000001"), "-0.000001"),
                Arguments.of(Amount.euros("1234.50"), 123_450L),
                Arguments.of(Amount.ofCents(Long.MAX_VALUE), Long.MAX_VALUE),
                Arguments.of(AccountClass.of(74), 74),
                Arguments.of(PartyRole.REGION, "region"),
                Arguments.of(ActorId.of("apeas"), "apeas"),
                Arguments.of(Siren.parse("402 654 479"), "402654479"),
                Arguments.of(new TextHash("0f".repeat(32)), "0f".repeat(32)),
                Arguments.of(ActionStatus.IN_PROGRESS, "in-progress"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void keeps_a_value_exactly(Object value, Object stored) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        ColumnConverter<?> cell = ColumnConverter.of(type);
        assertThat(cell.write(value)).isEqualTo(stored).isInstanceOf(cell.cell());
        assertThat(cell.read(stored)).isEqualTo(value);
    }

    /** As a file does: no type of PostgreSQL keeps an exponent. */
    @Test
    void keeps_a_decimal_number_without_its_exponent() {
        ColumnConverter<?> cell = ColumnConverter.of(BigDecimal.class);
        assertThat(cell.write(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(cell.write(new BigDecimal("0E-7"))).isEqualTo("0.0000000");
        assertThat(cell.read("0.0000000")).isEqualTo(new BigDecimal("0E-7"));
        assertThat(cell.read("1E+3")).isEqualTo(new BigDecimal("1E+3"));
    }

    @Test
    void keeps_nothing_as_nothing() {
        assertThat(ColumnConverter.of(String.class).write(null)).isNull();
        assertThat(ColumnConverter.of(String.class).read(null)).isNull();
    }

    @Test
    void refuses_a_text_that_its_type_refuses() {
        assertThatThrownBy(() -> ColumnConverter.of(Siren.class).read("402654478"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The text '402654478' is no Siren. Correct the stored row.")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_code_that_no_constant_has() {
        assertThatThrownBy(() -> ColumnConverter.of(ActionStatus.class).read("asleep"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The text 'asleep' is no ActionStatus, which is one of [to-do,");
    }
}
