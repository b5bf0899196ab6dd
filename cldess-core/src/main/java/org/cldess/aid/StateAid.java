package org.cldess.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.WithBuilder;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;

/**
 * The facts about a grant under State aid law, and the formalities of the authority.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param regime the de minimis rules under which it is granted; not applicable if it is not a de minimis aid
 * @param object the purpose
 * @param aidLetter the day of the letter that informs the undertaking of the amount and of its de minimis nature
 * @param declared the day on which the undertaking declared the aid that it had received
 * @param registered the day of its entry in the register of de minimis aid
 * @param entrusted the act that entrusts the service of general economic interest (<i>{@index mandat}</i>); not
 *     applicable if there is none
 * @param regionAgreement the agreement with the Région on which it is based; not applicable if there is none
 */
@WithBuilder
public record StateAid(
        Known<AidRegime> regime,
        Known<AidObject> object,
        @HiddenUntilThen Known<LocalDate> aidLetter,
        @HiddenUntilThen Known<LocalDate> declared,
        @HiddenUntilThen @Follows("../decision/date") Known<LocalDate> registered,
        Known<@NotBlank @Size(max = 500) String> entrusted,
        Known<@NotBlank @Size(max = 500) String> regionAgreement)
        implements DayDependent<StateAid> {
    /**
     * Starts building an aid with nothing recorded.
     *
     * @return a builder for the remaining components
     */
    public static StateAidBuilder builder() {
        return new StateAidBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public StateAidBuilder toBuilder() {
        return new StateAidBuilder(this);
    }
}
