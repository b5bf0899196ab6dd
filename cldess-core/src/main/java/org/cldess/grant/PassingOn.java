package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;
import org.cldess.component.NotNegative;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * That the beneficiary gave money of a grant to somebody else (<i>{@index "reversement à un tiers"}</i>).
 *
 * @param recipient who got it
 * @param amount how much, not negative
 * @param allowed whether the funder expressly allowed it
 */
public record PassingOn(
        @Called @NotBlank @Size(max = 300) String recipient,
        @NotNegative("grant") Known<Amount> amount,
        Known<Boolean> allowed) {}
