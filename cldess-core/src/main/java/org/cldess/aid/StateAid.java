package org.cldess.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Happened;
import org.cldess.component.WithBuilder;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What makes a grant an aid to an undertaking, and what the authority did about it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param regime the de minimis rules under which it is given; none if it is no such aid
 * @param object what it is for
 * @param aidLetter the day of the letter that tells the undertaking the amount and that it is a de minimis aid
 * @param declared the day on which the undertaking declared what it had received
 * @param registered the day on which it was entered in the register of de minimis aid
 * @param entrusted the act that entrusts the service of general economic interest (<i>{@index mandat}</i>); none if there is none
 * @param regionAgreement the agreement with the Région on which it rests; none if there is none
 */
@WithBuilder
public record StateAid(
        Known<AidRegime> regime,
        Known<AidObject> object,
        @Happened Known<LocalDate> aidLetter,
        @Happened Known<LocalDate> declared,
        @Happened Known<LocalDate> registered,
        Known<@NotBlank @Size(max = 500) String> entrusted,
        Known<@NotBlank @Size(max = 500) String> regionAgreement)
        implements Seen<StateAid> {
    /**
     * Begins an aid of which nothing is said.
     *
     * @return a builder, on which the rest is set
     */
    public static StateAidBuilder builder() {
        return new StateAidBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public StateAidBuilder toBuilder() {
        return new StateAidBuilder(this);
    }
}
