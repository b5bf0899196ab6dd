package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.cldess.action.ActionId;
import org.cldess.charter.text.Axis;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.From;
import org.cldess.component.NotNegative;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What somebody hands in to a call for projects (<i>{@index candidature}</i>): the project, its money and why it is of the social economy, as
 * the applicant says it. What the jury makes of it stands beside it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param number its number in the list of those received
 * @param title the title of the project
 * @param applicant who applies
 * @param summary the project in short
 * @param phase how far the project has come
 * @param field its field, in the words of the call
 * @param commune the commune where it takes place
 * @param asked how much is asked of the call
 * @param totalCost what the project costs
 * @param ownFunds what the applicant pays
 * @param otherFunding who else pays
 * @param justifications how the project meets the axes of the charter
 * @param needs what it needs besides money
 * @param pieces the papers that came with it
 * @param received the day on which it was received
 * @param receivedAt the hour at which it was received
 * @param action the action of the contract that the project is; none if it is none
 */
@WithId("application")
@WithBuilder
public record ProjectApplication(
        ApplicationId id,
        @Called @NotBlank @Size(max = 20) String number,
        @Called(Called.As.TITLE) @NotBlank @Size(max = 120) String title,
        ApplicantId applicant,
        Known<@NotBlank @Size(max = 500) String> summary,
        Known<ProjectPhase> phase,
        Known<@NotBlank @Size(max = 300) String> field,
        Known<CommuneCode> commune,
        @NotNegative("need") Known<Amount> asked,

        @Shown(to = Audience.COMMITTEE) @NotNegative("need") Known<Amount> totalCost,

        @Shown(to = Audience.COMMITTEE) @NotNegative("need") Known<Amount> ownFunds,

        @Shown(to = Audience.COMMITTEE) Known<List<OtherFunding>> otherFunding,

        @Shown(to = Audience.COMMITTEE) @Distinct("axis") Known<List<AxisJustification>> justifications,

        @Shown(to = Audience.COMMITTEE) @Distinct Known<List<SupportKind>> needs,
        @Shown(to = Audience.COMMITTEE) @Distinct Known<List<RequiredPieceId>> pieces,
        @From Known<LocalDate> received,
        @Shown(to = Audience.COMMITTEE) Known<LocalTime> receivedAt,
        Known<ActionId> action)
        implements Identified<ApplicationId>, Seen<ProjectApplication> {
    /** Keeps the lists as they are now. */
    public ProjectApplication {
        otherFunding = Known.list(otherFunding);
        justifications = Known.list(justifications);
        needs = Known.list(needs);
        pieces = Known.list(pieces);
    }

    /**
     * Begins an application with what every one has.
     *
     * @param id the id
     * @param number its number in the list of those received
     * @param title the title of the project
     * @param applicant who applies
     * @return a builder, on which the rest is set
     */
    public static ProjectApplicationBuilder builder(
            ApplicationId id, String number, String title, ApplicantId applicant) {
        return new ProjectApplicationBuilder(id, number, title, applicant);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ProjectApplicationBuilder toBuilder() {
        return new ProjectApplicationBuilder(this);
    }

    /**
     * How the project meets an axis.
     *
     * @param axis the axis
     * @return the words of the applicant; none if they were left empty; not recorded if nothing is known of them
     */
    public Known<String> justification(Axis axis) {
        Optional<AxisJustification> found = justifications.value().orElse(List.of()).stream()
                .filter(justification -> justification.axis() == axis)
                .findFirst();
        return found.map(AxisJustification::text).orElse(Known.notRecorded());
    }

    @Override
    public String toString() {
        return "ProjectApplication " + id;
    }
}
