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
import org.cldess.component.Distinct;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.contract.Contract;
import org.cldess.deliberation.Deliberation;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Meeting;
import org.cldess.exchange.Exchange;
import org.cldess.form.Identified;
import org.cldess.gathering.Gathering;
import org.cldess.governance.Consultation;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceSitting;
import org.cldess.grant.Grant;
import org.cldess.indicator.Indicator;
import org.cldess.known.Known;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.StatedTie;
import org.cldess.planning.PlanningDocument;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.Purchase;

/**
 * What a {@link Dossier} is made of, in the order of its file. Parts may be added to it: whoever makes a dossier uses {@link Dossier#builder}.
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
 * @param partnerAgreements what actors agree between them to carry the contract out, by id
 * @param purchases what bodies buy, by id
 * @param buyers the bodies as buyers, by id
 * @param planningDocuments the planning documents that the contract wants to influence, by id
 * @param onlineServices what bodies publish online, by id
 * @param grants the grants, by id
 * @param undertakings what State aid law asks of the bodies that get grants, by id
 * @param gatherings the gatherings that come back, by id
 * @param calls the calls for projects, by id
 * @param ties the ties between actors that somebody stated, by id; those that encounters and actions produce are not among them
 * @param declinedIntroductions the introductions that were refused, by id
 * @param contactFile the file in which the contacts are kept; none if no personal contact is
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
        @Shown(to = Audience.PARTNER) List<Consultation> consultations,
        List<Agreement> partnerAgreements,
        List<Purchase> purchases,
        List<Buyer> buyers,
        List<PlanningDocument> planningDocuments,
        List<OnlineService> onlineServices,
        List<Grant> grants,
        @Distinct("actor") List<Undertaking> undertakings,
        List<Gathering> gatherings,
        List<CallForProjects> calls,
        List<StatedTie> ties,
        @Shown(to = Audience.COMMITTEE) List<DeclinedIntroduction> declinedIntroductions,
        @Shown(to = Audience.COMMITTEE) Known<ContactFile> contactFile)
        implements Identified<DossierId> {
    @Override
    public String toString() {
        return "DossierParts " + id;
    }
}
