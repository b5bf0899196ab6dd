package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.cldess.action.ActionId;
import org.cldess.charter.text.Axis;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotNegative;
import org.cldess.disclosure.Audience;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * An application to a call for projects (<i>{@index candidature}</i>): the project, its budget and its justification as
 * part of the social economy, as the applicant states them. Scores and decisions are stored separately.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param number the number in the list of applications received
 * @param title the title of the project
 * @param applicant the applicant
 * @param summary a summary of the project
 * @param phase the phase of the project
 * @param field the field, as worded in the call
 * @param commune the commune where the project takes place
 * @param asked the amount requested from the call
 * @param totalCost the cost of the project
 * @param ownFunds the amount that the applicant pays
 * @param otherFunding the other sources of funding
 * @param justifications the justifications for the axes of the charter
 * @param needs the support needed in addition to money
 * @param pieces the documents provided
 * @param received the day on which it was received
 * @param receivedAt the time at which it was received
 * @param action the action of the contract that the project has become; not applicable if there is none
 */
@WithId("application")
@WithBuilder
public record ProjectApplication(
        ApplicationId id,
        @NamePart @NotBlank @Size(max = 20) String number,

        @NamePart(NamePart.As.TITLE) @NotBlank @Size(max = 120)
        String title,

        @Standing(Demand.ITSELF) ApplicantId applicant,
        Known<@NotBlank @Size(max = 500) String> summary,
        Known<ProjectPhase> phase,
        Known<@NotBlank @Size(max = 300) String> field,
        Known<CommuneCode> commune,
        @NotNegative("need") Known<Amount> asked,

        @VisibleTo(Audience.COMMITTEE) @NotNegative("need") Known<Amount> totalCost,

        @VisibleTo(Audience.COMMITTEE) @NotNegative("need") Known<Amount> ownFunds,

        @VisibleTo(Audience.COMMITTEE) Known<List<OtherFunding>> otherFunding,

        @VisibleTo(Audience.COMMITTEE) @Distinct("axis") Known<List<AxisJustification>> justifications,

        @VisibleTo(Audience.COMMITTEE) @Distinct Known<List<SupportKind>> needs,

        @VisibleTo(Audience.COMMITTEE) @Distinct @Standing(Demand.NOTHING)
        Known<List<RequiredPieceId>> pieces,

        @From @Follows("../opens") Known<LocalDate> received,
        @VisibleTo(Audience.COMMITTEE) Known<LocalTime> receivedAt,
        @Standing(Demand.NOTHING) Known<ActionId> action)
        implements Identified<ApplicationId>, DayDependent<ProjectApplication> {
    /** Copies the lists. */
    public ProjectApplication {
        otherFunding = Known.list(otherFunding);
        justifications = Known.list(justifications);
        needs = Known.list(needs);
        pieces = Known.list(pieces);
    }

    /**
     * Starts building an application from its required components.
     *
     * @param id the id
     * @param number the number in the list of applications received
     * @param title the title of the project
     * @param applicant the applicant
     * @return a builder for the remaining components
     */
    public static ProjectApplicationBuilder builder(
            ApplicationId id, String number, String title, ApplicantId applicant) {
        return new ProjectApplicationBuilder(id, number, title, applicant);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ProjectApplicationBuilder toBuilder() {
        return new ProjectApplicationBuilder(this);
    }

    /**
     * Returns the justification for an axis.
     *
     * @param axis the axis
     * @return the applicant’s text; not applicable if it was left empty, or if the application justifies nothing; not
     *     recorded if there is no entry among others
     */
    public Known<String> justification(Axis axis) {
        if (justifications.isRecorded()
                && justifications.value().orElse(List.of()).isEmpty()) {
            return Known.none();
        }
        Optional<AxisJustification> found = justifications.value().orElse(List.of()).stream()
                .filter(justification -> justification.axis().equals(axis))
                .findFirst();
        return found.map(AxisJustification::text).orElse(Known.notRecorded());
    }

    @Override
    public String toString() {
        return "ProjectApplication " + id;
    }
}
