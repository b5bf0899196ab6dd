package org.cldess.dossier;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.accessibility.OnlineService;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ContactFile;
import org.cldess.agreement.Agreement;
import org.cldess.aid.Undertaking;
import org.cldess.call.CallForProjects;
import org.cldess.charter.Charter;
import org.cldess.component.Planned;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.Consistent;
import org.cldess.contract.Contract;
import org.cldess.deliberation.Deliberation;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Meeting;
import org.cldess.exchange.Exchange;
import org.cldess.gathering.Gathering;
import org.cldess.governance.Consultation;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceSitting;
import org.cldess.grant.Grant;
import org.cldess.indicator.Indicator;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.narrative.Narrative;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.StatedTie;
import org.cldess.planning.PlanningDocument;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.Purchase;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * The parts of a {@link Dossier}, in the order of its file. Future versions may add parts: to make a dossier, use
 * {@link Dossier#builder}.
 *
 * @param id the id
 * @param asOf the default day as of which the dossier is viewed
 * @param note a note for the reader, such as what is invented in a sample
 * @param contract the contract
 * @param charter the charter; not applicable if the kind of contract has none
 * @param deliberations the decisions of the assemblies, by id
 * @param actors the bodies and persons, by id
 * @param indicators the indicators, by id
 * @param actions the actions, by id
 * @param meetings the speed meetings, by id
 * @param exchanges the exchanges, by id
 * @param bodies the bodies that govern the contract, by id
 * @param sittings the sittings of those bodies, by id
 * @param consultations the consultations held before the signature, by id
 * @param agreements the agreements between actors to carry out the contract, by id
 * @param purchases the purchases of bodies, by id
 * @param buyers the bodies as buyers, by id
 * @param planningDocuments the planning documents that the contract aims to influence, by id
 * @param onlineServices the online services of bodies, by id
 * @param grants the grants, by id
 * @param undertakings the data that State aid law requires of bodies that receive grants, by id
 * @param movements the movements of money on the lines of financing plans, grants and lots, by id
 * @param gatherings the recurring gatherings, by id
 * @param calls the calls for projects, by id
 * @param ties the stated ties between actors, by id; without those that encounters and actions produce
 * @param declinedIntroductions the introductions that were refused, by id
 * @param narratives the texts that authors wrote about the contract or one of its years, by id
 * @param contactFile the file in which the contacts are kept; not applicable if there is no personal contact
 */
@WithId("dossier")
@Consistent(DossierConsistency.class)
@WithBuilder(makes = Dossier.class)
public record DossierParts(
        DossierId id,
        @Planned Optional<LocalDate> asOf,
        Optional<@Size(max = 20_000) String> note,
        Contract contract,
        Known<Charter> charter,
        List<Deliberation> deliberations,
        List<Actor> actors,
        List<Indicator> indicators,
        List<Action> actions,
        List<Meeting> meetings,
        List<Exchange> exchanges,
        List<GovernanceBody> bodies,
        List<GovernanceSitting> sittings,
        @VisibleTo(Audience.PARTNER) List<Consultation> consultations,
        List<Agreement> agreements,
        List<Purchase> purchases,
        List<Buyer> buyers,
        List<PlanningDocument> planningDocuments,
        List<OnlineService> onlineServices,
        List<Grant> grants,
        @Distinct("actor") List<Undertaking> undertakings,
        List<Movement> movements,
        List<Gathering> gatherings,
        List<CallForProjects> calls,
        List<StatedTie> ties,
        @VisibleTo(Audience.COMMITTEE) List<DeclinedIntroduction> declinedIntroductions,
        List<Narrative> narratives,
        @VisibleTo(Audience.COMMITTEE) Known<ContactFile> contactFile)
        implements Identified<DossierId>, DayDependent<DossierParts> {
    @Override
    public String toString() {
        return "DossierParts " + id;
    }
}
