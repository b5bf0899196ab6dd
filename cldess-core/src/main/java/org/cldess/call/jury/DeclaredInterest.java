package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.call.application.ApplicantId;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * An interest in an applicant that a juror declares (<i>{@index "déclaration d’intérêts"}</i>).
 *
 * @param applicant the applicant
 * @param reason the nature of the interest
 * @param declared the day of the declaration
 */
public record DeclaredInterest(
        @NamePart @Standing(Demand.NOTHING) ApplicantId applicant,
        @NotBlank @Size(max = 500) String reason,
        @From Known<LocalDate> declared) {
    /** Checks the components, and throws all {@link Violations}. */
    public DeclaredInterest {
        FormRules.check(DeclaredInterest.class, applicant, reason, declared);
    }
}
