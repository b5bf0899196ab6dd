package org.cldess.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A planning document that the contract seeks to influence (<i>{@index "document d’urbanisme"}</i>), with its procedure
 * and our proposals.
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param kind the kind of document
 * @param title the title
 * @param author the body that draws it up (<i>{@index "structure qui l’élabore"}</i>)
 * @param reference where to find its text, such as the number of a deliberation or an address
 * @param action the action that our proposals belong to
 * @param stages its stages, each at most once
 * @param proposals the passages that we propose for it
 */
@WithId("planning-document")
@WithBuilder
public record PlanningDocument(
        PlanningDocumentId id,
        PlanningKind kind,
        @NamePart @NotBlank @Size(max = 300) String title,
        @Standing(Demand.EXISTS) Known<ActorId> author,
        Known<@NotBlank @Size(max = 500) String> reference,
        @Standing(Demand.NOTHING) Known<ActionId> action,
        @Distinct("stage") List<PlanningStep> stages,
        List<PlanningProposal> proposals)
        implements Identified<PlanningDocumentId>, DayDependent<PlanningDocument> {
    /** Copies the lists. */
    public PlanningDocument {
        stages = List.copyOf(stages);
        proposals = List.copyOf(proposals);
    }

    /**
     * Returns a builder with the required components of a planning document.
     *
     * @param id the id
     * @param kind the kind of document
     * @param title the title
     * @return a builder for the other components
     */
    public static PlanningDocumentBuilder builder(PlanningDocumentId id, PlanningKind kind, String title) {
        return new PlanningDocumentBuilder(id, kind, title);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public PlanningDocumentBuilder toBuilder() {
        return new PlanningDocumentBuilder(this);
    }

    /**
     * Returns the step of a stage.
     *
     * @param stage the stage
     * @return the step; empty if the stage is not recorded
     */
    public Optional<PlanningStep> find(PlanningStage stage) {
        return stages.stream().filter(step -> step.stage() == stage).findFirst();
    }

    /**
     * Returns the day on which a stage was reached.
     *
     * @param stage the stage
     * @return the day; not applicable if the stage is known not to be reached; not recorded if the document does not
     *     mention the stage
     */
    public Known<LocalDate> reached(PlanningStage stage) {
        return find(stage).map(PlanningStep::reached).orElse(Known.notRecorded());
    }

    private Stream<PlanningStep> reachedBy(LocalDate day) {
        return stages.stream()
                .filter(step -> step.reached()
                        .value()
                        .filter(date -> !date.isAfter(day))
                        .isPresent());
    }

    /**
     * Returns the stage of the document on a day.
     *
     * @param day the day
     * @return the last stage, in the order of the procedure, that is known to be reached; empty if there is none
     */
    public Optional<PlanningStep> stageOn(LocalDate day) {
        return reachedBy(day).max(Comparator.comparing(PlanningStep::stage));
    }

    /**
     * Returns the next planned step.
     *
     * @param day the day from which to search
     * @return the earliest step that is planned on that day or later and is not reached
     */
    public Optional<PlanningStep> nextOn(LocalDate day) {
        return seenOn(day).stages.stream()
                .filter(step -> step.reached().value().isEmpty())
                .filter(step -> step.planned()
                        .value()
                        .filter(date -> !date.isBefore(day))
                        .isPresent())
                .min(Comparator.comparing(
                        (PlanningStep step) -> step.planned().value().orElseThrow()));
    }

    /**
     * Returns whether a contribution can still change the document: at best before the debate on the political project,
     * at the latest during the public hearing.
     *
     * @param day the day on which it would arrive
     * @return the answer, based on the stages known to be reached on that day
     */
    public ContributionTime contributionOn(LocalDate day) {
        Optional<PlanningStep> last = stageOn(day);
        if (last.isEmpty()) {
            return beforeTheDebate(day);
        }
        PlanningStage stage = last.get().stage();
        if (stage.compareTo(PlanningStage.ONLINE_PARTICIPATION) > 0) {
            return ContributionTime.TOO_LATE;
        }
        if (stage.hearsThePublic()) {
            return last.get()
                    .until()
                    .value()
                    .map(end -> day.isAfter(end) ? ContributionTime.TOO_LATE : ContributionTime.STILL_OPEN)
                    .orElse(ContributionTime.UNKNOWN);
        }
        return stage.compareTo(PlanningStage.DEBATE) >= 0 ? ContributionTime.STILL_OPEN : beforeTheDebate(day);
    }

    /** Returns the answer if no later stage is known to be reached: the debate must be known not to be reached. */
    private ContributionTime beforeTheDebate(LocalDate day) {
        return find(PlanningStage.DEBATE)
                .filter(debate -> debate.reached().isNone() || Known.isAfter(debate.reached(), day))
                .map(debate -> ContributionTime.BEST)
                .orElse(ContributionTime.UNKNOWN);
    }

    @Override
    public String toString() {
        return "PlanningDocument " + id;
    }
}
