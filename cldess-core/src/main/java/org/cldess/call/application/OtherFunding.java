package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;
import org.cldess.component.NotNegative;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * Who else pays for a project.
 *
 * @param funder who
 * @param amount how much, not negative
 */
public record OtherFunding(
        @Called @NotBlank @Size(max = 300) String funder,
        @NotNegative("need") Known<Amount> amount) {}
