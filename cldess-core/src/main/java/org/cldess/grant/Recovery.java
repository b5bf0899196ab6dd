package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotBefore;
import org.cldess.component.NotNegative;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * That a funder asks money of a grant back (<i>{@index reversement}</i>).
 *
 * @param date the day on which it asks
 * @param amount how much, not negative
 * @param reason why
 * @param repaid the day on which it was given back; none if it was not
 */
public record Recovery(
        @Called @From LocalDate date,
        @NotNegative("grant") Amount amount,
        Known<@NotBlank @Size(max = 2_000) String> reason,
        @Happened @NotBefore("date") Known<LocalDate> repaid) {}
