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
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * A planning document that the contract wants to influence (<i>{@index "document d’urbanisme"}</i>), its procedure and our proposals.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param kind what it is
 * @param title the title
 * @param author who draws it up (<i>{@index "structure qui l’élabore"}</i>)
 * @param reference where its text is to be found, such as the number of a deliberation or an address
 * @param action the action that carries our proposals
 * @param stages its stages, each at most once
 * @param proposals what we ask to be written into it
 */
@WithId("planning-document")
@WithBuilder
public record PlanningDocument(
        PlanningDocumentId id,
        PlanningKind kind,
        @Called @NotBlank @Size(max = 300) String title,
        Known<ActorId> author,
        Known<@NotBlank @Size(max = 500) String> reference,
        Known<ActionId> action,
        @Distinct("stage") List<PlanningStep> stages,
        List<PlanningProposal> proposals)
        implements Identified<PlanningDocumentId>, Seen<PlanningDocument> {
    /** Keeps the lists as they are now. */
    public PlanningDocument {
        stages = List.copyOf(stages);
        proposals = List.copyOf(proposals);
    }

    /**
     * Begins a planning document with what every one has.
     *
     * @param id the id
     * @param kind what it is
     * @param title the title
     * @return a builder, on which the rest is set
     */
    public static PlanningDocumentBuilder builder(PlanningDocumentId id, PlanningKind kind, String title) {
        return new PlanningDocumentBuilder(id, kind, title);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public PlanningDocumentBuilder toBuilder() {
        return new PlanningDocumentBuilder(this);
    }

    /**
     * What is recorded of a stage.
     *
     * @param stage the stage
     * @return its step, if there is one
     */
    public Optional<PlanningStep> find(PlanningStage stage) {
        return stages.stream().filter(step -> step.stage() == stage).findFirst();
    }

    /**
     * The day on which a stage was reached.
     *
     * @param stage the stage
     * @return the day; none if it is known not to be reached; not recorded where nothing is said of it
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
     * The stage that it is in on a day.
     *
     * @param day the day
     * @return the last stage, in the order of the procedure, that is known to be reached; empty if none is
     */
    public Optional<PlanningStep> stageOn(LocalDate day) {
        return reachedBy(day).max(Comparator.comparing(PlanningStep::stage));
    }

    /**
     * The next day on which something is planned.
     *
     * @param day the day from which one looks
     * @return the earliest step that is planned on that day or later, and is not reached
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
     * Whether a contribution can still change it: best before the debate on the political project, at the latest while the public is heard.
     *
     * @param day the day on which it would arrive
     * @return the answer, by what is known to be reached on that day
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

    /** Where no later stage is known to be reached, it must be known that the debate is not. */
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
