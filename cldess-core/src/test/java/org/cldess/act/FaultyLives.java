package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.contract.ContractBuilder;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;

/**
 * Sound lives of a contract and its charter. Each life is drawn from a number and varies the votes, the days and the
 * notice.
 */
final class FaultyLives {
    static final DeliberationId OF_DECISION = DeliberationId.of("deliberation-region-fin");
    static final LocalDate LAST_DAY = LocalDate.of(2015, 12, 31);

    private final SplittableRandom random;

    FaultyLives(long number) {
        random = new SplittableRandom(number);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    LocalDate from(LocalDate day, int days) {
        return day.plusDays(below(days));
    }

    /**
     * Returns a dossier before the first signature of the contract, in which the assemblies have voted on the contract,
     * an amendment and the termination.
     */
    Dossier approved() {
        Dossier sample = SampleAmendments.grasse();
        Deliberation region = sample.findDeliberation(SampleContract.OF_REGION).orElseThrow();
        Deliberation end = region.toBuilder()
                .date(LocalDate.of(2014, 1, 10))
                .transmitted(LocalDate.of(2014, 1, 14))
                .published(LocalDate.of(2014, 1, 16))
                .authorises(List.of(Authorised.decision("fin")))
                .build();
        List<Deliberation> votes = Stream.concat(sample.deliberations().stream(), Stream.of(renamed(end)))
                .map(this::voted)
                .toList();
        return sample.toBuilder()
                .deliberations(votes)
                .meetings(List.of())
                .exchanges(List.of())
                .contract(sample.contract().toBuilder()
                        .signatures(List.of())
                        .terminationNotice(1 + below(6))
                        .build())
                .build();
    }

    private static Deliberation renamed(Deliberation act) {
        return Deliberation.builder(OF_DECISION, act.assembly(), "Fin du contrat")
                .date(act.date())
                .members(act.members())
                .present(act.present())
                .voters(act.voters())
                .inFavour(act.inFavour())
                .against(act.against())
                .abstentions(act.abstentions())
                .ballot(act.ballot())
                .sitting(act.sitting())
                .transmitted(act.transmitted())
                .published(act.published())
                .authorises(act.authorises())
                .build();
    }

    /** Draws a vote by a majority of those present, who are a majority of the members. */
    private Deliberation voted(Deliberation act) {
        int members = 21 + below(100);
        int present = members / 2 + 1 + below(members / 3);
        int inFavour = present / 2 + 1 + below(present / 4);
        int against = below(present - inFavour + 1);
        return act.toBuilder()
                .members(members)
                .present(present)
                .voters(present)
                .inFavour(inFavour)
                .against(against)
                .abstentions(present - inFavour - against)
                .build();
    }

    Signature byRegion() {
        return SampleContract.signature(
                "s-1", SampleContract.REGION, SampleContract.OF_REGION, from(SampleDossiers.SIGNED, 20));
    }

    Signature byCapap() {
        return SampleContract.signature(
                "s-2", SampleContract.CAPAP, SampleContract.OF_CAPAP, from(SampleDossiers.SIGNED, 40));
    }

    /** Returns the contract as the Région alone has signed it. */
    Dossier half() {
        return signed(approved(), byRegion());
    }

    Dossier signed() {
        return signed(approved(), byRegion(), byCapap());
    }

    private static Dossier signed(Dossier dossier, Signature... signatures) {
        return with(dossier, contract -> contract.signatures(List.of(signatures)));
    }

    static Dossier with(Dossier dossier, UnaryOperator<ContractBuilder> change) {
        return dossier.toBuilder()
                .contract(change.apply(dossier.contract().toBuilder()).build())
                .build();
    }

    Amendment amendment() {
        return SampleAmendments.first()
                .effective(from(SampleAmendments.EFFECTIVE, 60))
                .build();
    }

    Signature amendmentByPaysDeGrasse() {
        return SampleContract.signature(
                "s-a-2",
                SampleContract.PAYS_DE_GRASSE,
                SampleAmendments.OF_PAYS_DE_GRASSE,
                from(SampleAmendments.SIGNED, 15));
    }

    /** Returns the contract with an amendment that the Région has signed. */
    Dossier amending() {
        Signature region = SampleContract.signature(
                "s-a-1", SampleContract.REGION, SampleAmendments.OF_REGION, from(SampleAmendments.SIGNED, 15));
        Amendment amendment =
                amendment().toBuilder().signatures(List.of(region)).build();
        return with(signed(), contract -> contract.amendments(List.of(amendment)));
    }

    /** Draws a termination that respects the notice. */
    ContractDecision termination(Dossier dossier) {
        LocalDate told = from(LocalDate.of(2014, 2, 1), 60);
        int months = dossier.contract().terminationNotice().value().orElseThrow();
        return ContractDecision.of(
                        ContractDecisionId.of("fin"), DecisionKind.TERMINATED, from(told.plusMonths(months), 90))
                .by(SampleContract.REGION)
                .authorisedBy(OF_DECISION)
                .because("Le porteur se retire.")
                .announcedOn(told);
    }

    ContractDecision decision(DecisionKind what, LocalDate day, PartyId by) {
        return ContractDecision.of(ContractDecisionId.of("d-" + EnumCodes.of(what)), what, day)
                .by(by);
    }

    ContractDecision evaluation() {
        return decision(DecisionKind.EVALUATED, from(LocalDate.of(2015, 1, 1), 300), SampleContract.PAYS_DE_GRASSE);
    }

    Dossier evaluated() {
        return decided(signed(), evaluation());
    }

    ContractDecision closing() {
        return decision(DecisionKind.CLOSED, from(LAST_DAY, 90), SampleContract.PAYS_DE_GRASSE);
    }

    ContractDecision renewal() {
        return decision(DecisionKind.RENEWED, from(LAST_DAY.minusDays(30), 60), SampleContract.REGION)
                .because("Le réseau continue.")
                .into("grasse-2016");
    }

    /** Returns the draft as submitted on a day in spring. */
    Dossier draft() {
        return with(approved(), contract -> contract.decisions(List.of()));
    }

    static Dossier decided(Dossier dossier, ContractDecision decision) {
        List<ContractDecision> decisions =
                new ArrayList<>(dossier.contract().decisions().value().orElse(List.of()));
        decisions.add(decision);
        return with(dossier, contract -> contract.decisions(decisions));
    }

    /** Returns a dossier with a charter that three actors have signed. */
    Dossier chartered() {
        return lean(SampleDossiers.grasse());
    }

    Dossier proposed() {
        return lean(SampleProposals.submitted());
    }

    Dossier evaluating() {
        return lean(SampleProposals.evaluated());
    }

    Dossier accepted() {
        return lean(SampleProposals.decided());
    }

    private static Dossier lean(Dossier dossier) {
        return dossier.toBuilder().meetings(List.of()).exchanges(List.of()).build();
    }

    /** Draws a day on which the charter of the sample may be signed. */
    LocalDate charterDay() {
        return from(SampleProposals.SUBMITTED, 20);
    }

    /** Returns the dossier with a contract that was terminated on a day. */
    static Dossier terminated(Dossier dossier, LocalDate day) {
        return decided(
                dossier,
                ContractDecision.of(ContractDecisionId.of("fin"), DecisionKind.TERMINATED, day)
                        .by(SampleContract.REGION)
                        .because("Le porteur se retire."));
    }

    static Dossier withoutCharter(Dossier dossier) {
        return dossier.toBuilder()
                .charter(Known.none())
                .contract(dossier.contract().toBuilder()
                        .charterVersion(Known.none())
                        .build())
                .build();
    }

    static Dossier ceased(Dossier dossier, ActorId body, LocalDate day) {
        return actor(dossier, body, actor -> actor.activity(List.of(Activity.of(ActivityState.CEASED, day))));
    }

    static Dossier actor(Dossier dossier, ActorId body, UnaryOperator<ActorBuilder> change) {
        return dossier.with(change.apply(dossier.getActor(body).toBuilder()).build());
    }
}
