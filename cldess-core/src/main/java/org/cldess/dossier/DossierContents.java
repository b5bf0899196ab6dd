package org.cldess.dossier;

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
import org.cldess.contract.Contract;
import org.cldess.deliberation.Deliberation;
import org.cldess.encounter.Meeting;
import org.cldess.exchange.Exchange;
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

/** The contents of a dossier, list by list: the accessors of {@link Dossier}. */
abstract class DossierContents {
    final DossierParts parts;

    DossierContents(DossierParts parts) {
        this.parts = parts;
    }

    /** {@return the parts of the dossier, for code that traverses all of it by its form} */
    public DossierParts parts() {
        return parts;
    }

    /** {@return the id} */
    public DossierId id() {
        return parts.id();
    }

    /** {@return the default day as of which the dossier is viewed} */
    public Optional<LocalDate> asOf() {
        return parts.asOf();
    }

    /** {@return a note for the reader, such as what is invented in a sample} */
    public Optional<String> note() {
        return parts.note();
    }

    /** {@return the contract} */
    public Contract contract() {
        return parts.contract();
    }

    /** {@return the charter; not applicable if the kind of contract has none} */
    public Known<Charter> charter() {
        return parts.charter();
    }

    /** {@return the decisions of the assemblies, by id} */
    public List<Deliberation> deliberations() {
        return parts.deliberations();
    }

    /** {@return the bodies and persons, by id} */
    public List<Actor> actors() {
        return parts.actors();
    }

    /** {@return the indicators, by id} */
    public List<Indicator> indicators() {
        return parts.indicators();
    }

    /** {@return the actions, by id} */
    public List<Action> actions() {
        return parts.actions();
    }

    /** {@return the speed meetings, by id} */
    public List<Meeting> meetings() {
        return parts.meetings();
    }

    /** {@return the exchanges, by id} */
    public List<Exchange> exchanges() {
        return parts.exchanges();
    }

    /** {@return the bodies that govern the contract, by id} */
    public List<GovernanceBody> bodies() {
        return parts.bodies();
    }

    /** {@return the sittings of those bodies, by id} */
    public List<GovernanceSitting> sittings() {
        return parts.sittings();
    }

    /** {@return the consultations held before the signature, by id} */
    public List<Consultation> consultations() {
        return parts.consultations();
    }

    /** {@return the agreements between actors to carry out the contract, by id} */
    public List<Agreement> partnerAgreements() {
        return parts.partnerAgreements();
    }

    /** {@return the calls for projects, by id} */
    public List<CallForProjects> calls() {
        return parts.calls();
    }

    /** {@return the purchases of bodies, by id} */
    public List<Purchase> purchases() {
        return parts.purchases();
    }

    /** {@return the bodies as buyers, by id} */
    public List<Buyer> buyers() {
        return parts.buyers();
    }

    /** {@return the planning documents that the contract aims to influence, by id} */
    public List<PlanningDocument> planningDocuments() {
        return parts.planningDocuments();
    }

    /** {@return the online services of bodies, by id} */
    public List<OnlineService> onlineServices() {
        return parts.onlineServices();
    }

    /** {@return the grants, by id} */
    public List<Grant> grants() {
        return parts.grants();
    }

    /** {@return the data that State aid law requires of bodies that receive grants, by id} */
    public List<Undertaking> undertakings() {
        return parts.undertakings();
    }

    /** {@return the recurring gatherings, by id} */
    public List<Gathering> gatherings() {
        return parts.gatherings();
    }

    /** {@return the stated ties between actors, by id; without those that encounters and actions produce} */
    public List<StatedTie> ties() {
        return parts.ties();
    }

    /** {@return the introductions that were refused, by id} */
    public List<DeclinedIntroduction> declinedIntroductions() {
        return parts.declinedIntroductions();
    }

    /** {@return the file in which the contacts are kept; not applicable if there is no personal contact} */
    public Known<ContactFile> contactFile() {
        return parts.contactFile();
    }
}
