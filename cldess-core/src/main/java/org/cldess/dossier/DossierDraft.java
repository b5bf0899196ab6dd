package org.cldess.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.action.ActionDraft;
import org.cldess.actor.ActorDraft;
import org.cldess.actor.ContactFileDraft;
import org.cldess.charter.CharterDraft;
import org.cldess.constraint.ValidId;
import org.cldess.contract.ContractDraft;
import org.cldess.deliberation.DeliberationDraft;
import org.cldess.encounter.ExchangeDraft;
import org.cldess.encounter.MeetingDraft;
import org.cldess.governance.ConsultationDraft;
import org.cldess.governance.GovernanceBodyDraft;
import org.cldess.governance.GovernanceSittingDraft;
import org.cldess.indicator.IndicatorDraft;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.network.DeclinedIntroductionDraft;
import org.cldess.network.TieDraft;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Dossier} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param asOf the day from which the dossier is to be looked at, where none is asked
 * @param note what a reader must know of it, such as what is invented in a sample
 * @param contract the contract
 * @param charter the charter; none where the kind of contract has none
 * @param deliberations the decisions of the assemblies, by id
 * @param actors the bodies and persons, by id
 * @param indicators the indicators, by id
 * @param actions the actions, by id
 * @param meetings the speed meetings, by id
 * @param exchanges the exchanges, by id
 * @param bodies the bodies that govern the contract, by id
 * @param sittings the sittings of those bodies, by id
 * @param consultations who was heard before the signature, by id
 * @param ties the ties between actors that somebody stated, by id
 * @param declinedIntroductions the introductions that were refused, by id
 * @param contactFile the file in which the contacts are kept; none if no personal contact is
 */
@NullUnmarked
public record DossierDraft(
        @NotNull @ValidId String id,
        LocalDate asOf,
        @Size(max = 20_000) String note,
        @NotNull @Valid ContractDraft contract,
        Known<@Valid CharterDraft> charter,
        List<@NotNull @Valid DeliberationDraft> deliberations,
        List<@NotNull @Valid ActorDraft> actors,
        List<@NotNull @Valid IndicatorDraft> indicators,
        List<@NotNull @Valid ActionDraft> actions,
        List<@NotNull @Valid MeetingDraft> meetings,
        List<@NotNull @Valid ExchangeDraft> exchanges,
        List<@NotNull @Valid GovernanceBodyDraft> bodies,
        List<@NotNull @Valid GovernanceSittingDraft> sittings,
        List<@NotNull @Valid ConsultationDraft> consultations,
        List<@NotNull @Valid TieDraft> ties,
        List<@NotNull @Valid DeclinedIntroductionDraft> declinedIntroductions,
        Known<@Valid ContactFileDraft> contactFile) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public DossierDraft {
        deliberations = Drafts.list(deliberations);
        actors = Drafts.list(actors);
        indicators = Drafts.list(indicators);
        actions = Drafts.list(actions);
        meetings = Drafts.list(meetings);
        exchanges = Drafts.list(exchanges);
        bodies = Drafts.list(bodies);
        sittings = Drafts.list(sittings);
        consultations = Drafts.list(consultations);
        ties = Drafts.list(ties);
        declinedIntroductions = Drafts.list(declinedIntroductions);
        charter = Drafts.known(charter);
        contactFile = Drafts.known(contactFile);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param dossier the thing
     * @return its draft
     */
    public static DossierDraft of(Dossier dossier) {
        return new DossierDraft(
                dossier.id().value(),
                dossier.asOf().orElse(null),
                dossier.note().orElse(null),
                ContractDraft.of(dossier.contract()),
                dossier.charter().map(CharterDraft::of),
                dossier.deliberations().stream().map(DeliberationDraft::of).toList(),
                dossier.actors().stream().map(ActorDraft::of).toList(),
                dossier.indicators().stream().map(IndicatorDraft::of).toList(),
                dossier.actions().stream().map(ActionDraft::of).toList(),
                dossier.meetings().stream().map(MeetingDraft::of).toList(),
                dossier.exchanges().stream().map(ExchangeDraft::of).toList(),
                dossier.bodies().stream().map(GovernanceBodyDraft::of).toList(),
                dossier.sittings().stream().map(GovernanceSittingDraft::of).toList(),
                dossier.consultations().stream().map(ConsultationDraft::of).toList(),
                dossier.ties().stream().map(TieDraft::of).toList(),
                dossier.declinedIntroductions().stream()
                        .map(DeclinedIntroductionDraft::of)
                        .toList(),
                dossier.contactFile().map(ContactFileDraft::of));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Dossier toDossier() {
        return Dossier.builder(DossierId.of(id), contract.toContract())
                .asOf(asOf)
                .note(note)
                .charter(charter.map(CharterDraft::toCharter))
                .deliberations(deliberations.stream()
                        .map(DeliberationDraft::toDeliberation)
                        .toList())
                .actors(actors.stream().map(ActorDraft::toActor).toList())
                .indicators(indicators.stream().map(IndicatorDraft::toIndicator).toList())
                .actions(actions.stream().map(ActionDraft::toAction).toList())
                .meetings(meetings.stream().map(MeetingDraft::toMeeting).toList())
                .exchanges(exchanges.stream().map(ExchangeDraft::toExchange).toList())
                .bodies(bodies.stream()
                        .map(GovernanceBodyDraft::toGovernanceBody)
                        .toList())
                .sittings(sittings.stream()
                        .map(GovernanceSittingDraft::toGovernanceSitting)
                        .toList())
                .consultations(consultations.stream()
                        .map(ConsultationDraft::toConsultation)
                        .toList())
                .ties(ties.stream().map(TieDraft::toStatedTie).toList())
                .declinedIntroductions(declinedIntroductions.stream()
                        .map(DeclinedIntroductionDraft::toDeclinedIntroduction)
                        .toList())
                .contactFile(contactFile.map(ContactFileDraft::toContactFile))
                .build();
    }
}
