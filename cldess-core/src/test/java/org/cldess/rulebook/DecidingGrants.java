package org.cldess.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.aid.AidObject;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.Sitting;
import org.cldess.financing.AccountClass;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantBuilder;
import org.cldess.grant.GrantClause;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Investment;
import org.cldess.grant.PassingOn;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.Gift;
import org.cldess.sample.SampleActors;
import org.cldess.sample.WrittenDossier;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;

/** Grants in which each removed fact leaves a rule without an answer. */
final class DecidingGrants {
    private static final ActorId LARGE = ActorId.of("zzzz-large");
    private static final ActorId SMALL = ActorId.of("zzzz-small");
    private static final ActorId TINY = ActorId.of("zzzz-tiny");
    private static final ActorId STATE = ActorId.of("zzzz-state");
    private static final ActorId DEPARTEMENT = ActorId.of("zzzzz-departement");
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 6, 30);
    private static final Amount MUCH = Amount.euros("160000");
    private static final Amount LITTLE = Amount.euros("10000");

    private static final ResourceId LINE = ResourceId.of("bdis-74-600000");

    private DecidingGrants() {}

    /** Returns grants under current law. */
    static WrittenDossier today(WrittenDossier written) {
        return with(
                written,
                List.of(
                        given(large().claims(List.of(claim())), MUCH),
                        given(small("g-small", SampleActors.CAPAP), LITTLE),
                        given(small("g-commune", SampleActors.PAYS_DE_GRASSE), MUCH),
                        given(small("g-state", STATE).investment(investment()), LITTLE),
                        aid("g-service", AidRegime.SGEI, DECIDED),
                        aid("g-farm", AidRegime.FARMING, LocalDate.of(2024, 6, 3)),
                        aid("g-fish", AidRegime.FISHERY, DECIDED),
                        notAwarded(aid("h-general", AidRegime.GENERAL, DECIDED)),
                        notAwarded(aid("h-service", AidRegime.SGEI, DECIDED)),
                        notAwarded(aid("h-fish", AidRegime.FISHERY, DECIDED)),
                        unpaid("h-unpaid"),
                        given(
                                grant("h-tiny", SampleActors.CAPAP, TINY)
                                        .aid(Known.none())
                                        .accountingYear(year()),
                                LITTLE),
                        notAwarded(given(
                                grant("h-tiny-2", SampleActors.CAPAP, TINY).aid(Known.none()), LITTLE)),
                        onBothSides("i-both"),
                        given(shared("j-shared"), LITTLE),
                        given(grant("k-inactive", SampleActors.CAPAP, SampleActors.APEAS), LITTLE),
                        aid("k-farm", AidRegime.FARMING, DECIDED),
                        given(papers("k-papers"), LITTLE),
                        given(voted("k-late", "zz-late"), LITTLE),
                        given(voted("k-lost", "zz-lost"), LITTLE),
                        given(voted("k-other", "zz-other"), LITTLE),
                        given(
                                voted("k-signed", "zz-vote")
                                        .agreement(agreement().toBuilder()
                                                .signed(DECIDED.minusDays(1))
                                                .build()),
                                LITTLE),
                        given(
                                small("k-departement", DEPARTEMENT)
                                        .aid(StateAid.builder()
                                                .regime(AidRegime.GENERAL)
                                                .object(AidObject.OTHER)
                                                .regionAgreement(Known.none())
                                                .build()),
                                LITTLE)));
    }

    /** Returns a grant whose agreement and report lack most of what they should contain. */
    private static GrantBuilder papers(String id) {
        return small(id, SampleActors.CAPAP)
                .aid(Known.none())
                .earmarked(true)
                .agreement(agreement().toBuilder()
                        .provisions(List.of(GrantClause.PURPOSE))
                        .build())
                .report(new FinancialReport(Known.of(YEAR_END), Known.of(List.of(line(64))), Known.of(false)));
    }

    private static GrantBuilder voted(String id, String vote) {
        return small(id, SampleActors.CAPAP)
                .aid(Known.none())
                .decision(decision(DECIDED).toBuilder()
                        .deliberation(DeliberationId.of(vote))
                        .build());
    }

    /** Returns votes on grants: in time, too late, lost, and on another grant. */
    private static List<Deliberation> votes() {
        return List.of(
                vote("zz-late").date(DECIDED.plusDays(1)).build(),
                vote("zz-lost").inFavour(3).against(25).build(),
                vote("zz-other")
                        .authorises(List.of(Authorised.of("grant", "k-vote")))
                        .build(),
                vote("zz-vote").build());
    }

    private static DeliberationBuilder vote(String id) {
        return Deliberation.builder(DeliberationId.of(id), SampleActors.CAPAP, "Vote " + id)
                .date(DECIDED)
                .members(54)
                .present(43)
                .voters(28)
                .inFavour(28)
                .against(0)
                .abstentions(0)
                .sitting(Sitting.FIRST)
                .authorises(List.<Authorised>of());
    }

    /** Returns a grant that two associations share. */
    private static GrantBuilder shared(String id) {
        return small(id, SampleActors.CAPAP)
                .aid(Known.none())
                .sharedBy(List.of(
                        new Grant.BeneficiaryShare(SMALL, new BigDecimal("50")),
                        new Grant.BeneficiaryShare(
                                TINY,
                                new BigDecimal("50"),
                                Known.none(),
                                Known.of(year()),
                                Known.of(DECIDED.minusMonths(1)))));
    }

    /** Returns grants under the former State aid laws. */
    static WrittenDossier then(WrittenDossier written) {
        return with(
                written,
                List.of(
                        aid("g-2013", AidRegime.GENERAL, LocalDate.of(2013, 6, 12)),
                        aid("g-2014", AidRegime.GENERAL, LocalDate.of(2014, 1, 10)),
                        aid("g-service", AidRegime.SGEI, LocalDate.of(2013, 6, 12)),
                        notAwarded(aid("h-2013", AidRegime.GENERAL, LocalDate.of(2013, 6, 12))),
                        notAwarded(aid("h-2014", AidRegime.GENERAL, LocalDate.of(2014, 1, 10))),
                        notAwarded(aid("h-service", AidRegime.SGEI, LocalDate.of(2013, 6, 12)))));
    }

    /** Returns a dossier with these grants and with what their recipients are. */
    static WrittenDossier with(WrittenDossier written, List<Gift> gifts) {
        WrittenDossier all = written;
        List<Actor> actors = List.of(
                association(LARGE),
                association(SMALL),
                publicBody(STATE, PublicBodyKind.STATE),
                association(TINY),
                publicBody(DEPARTEMENT, PublicBodyKind.DEPARTEMENT));
        for (Actor actor : actors) {
            all = all.with("/actors/" + all.size("/actors"), actor);
        }
        for (Deliberation vote : votes()) {
            all = all.with("/deliberations/" + all.size("/deliberations"), vote);
        }
        for (Gift gift : gifts) {
            for (Movement movement : gift.movements()) {
                all = all.with("/movements/" + all.size("/movements"), movement);
            }
        }
        return all.with("/grants", gifts.stream().map(Gift::grant).toList())
                .with(
                        "/undertakings",
                        List.of(
                                undertaking("e-large", LARGE),
                                undertaking("e-small", SMALL),
                                undertaking("e-apeas", SampleActors.APEAS).toBuilder()
                                        .economicActivity(false)
                                        .build()));
    }

    private static Actor association(ActorId id) {
        return Actor.builder(id, ActorKind.ORGANISATION, "Association " + id)
                .publicBody(Known.none())
                .legalForms(List.of(new DatedLegalForm(LegalForm.parse("9220"), Known.none())))
                .build();
    }

    private static Actor publicBody(ActorId id, PublicBodyKind kind) {
        return Actor.builder(id, ActorKind.ORGANISATION, "Organisme " + id)
                .publicBody(kind)
                .build();
    }

    private static Undertaking undertaking(String id, ActorId actor) {
        return Undertaking.builder(UndertakingId.of(id), actor)
                .economicActivity(true)
                .fiscalYearEnd(LocalDate.of(2012, 12, 31))
                .linked(List.of())
                .received(List.of(
                        received(LocalDate.of(2012, 3, 1), AidRegime.GENERAL),
                        received(LocalDate.of(2026, 1, 10), AidRegime.FISHERY)))
                .build();
    }

    private static ReceivedAid received(LocalDate day, AidRegime regime) {
        return new ReceivedAid("Autre autorité", Known.of(day), LITTLE, Known.of(regime));
    }

    private static GrantDecision decision(LocalDate day) {
        return GrantDecision.builder()
                .date(day)
                .deliberation(Known.none())
                .delegation(Known.none())
                .budgetList(true)
                .conditional(false)
                .build();
    }

    private static GrantBuilder grant(String id, ActorId funder, ActorId beneficiary) {
        return Grant.builder(GrantId.of(id), "Subvention " + id, funder, beneficiary)
                .nature(GrantForm.CASH)
                .begunByBeneficiary(true)
                .returnService(Known.none())
                .request(new GrantRequest(DECIDED.minusMonths(1)))
                .decision(decision(DECIDED))
                .alsoFromFunder(Known.none())
                .notified(DECIDED.plusDays(2))
                .agreement(agreement())
                .paymentTerms(Known.none())
                .completeUntil(DECIDED.plusYears(1))
                .republicanCommitment(DECIDED.minusMonths(1))
                .earmarked(false)
                .passedOn(List.of(new PassingOn("Autre association", Known.notRecorded(), Known.of(true))));
    }

    /** Returns a claim for an expense that is cut. */
    private static PaymentClaim claim() {
        ClaimedExpense cut = new ClaimedExpense(
                "Salaires",
                Optional.of(ExpenseId.of("bdis-2013-64")),
                MUCH,
                Known.of(DECIDED.plusDays(60)),
                Known.of(MUCH),
                Known.of(LITTLE),
                Known.of("Hors période."));
        return new PaymentClaim(DECIDED.plusDays(30), Known.of(true), List.of(cut));
    }

    private static GrantAgreement agreement() {
        return GrantAgreement.builder()
                .signed(DECIDED.plusDays(4))
                .start(DECIDED)
                .end(DECIDED.plusYears(1))
                .provisions(List.of(GrantClause.values()))
                .signatures(List.of(new PartnerSignature(
                        SampleActors.CAPAP,
                        Known.of(DECIDED.plusDays(4)),
                        Known.notRecorded(),
                        Known.none(),
                        Known.of(SignatureMethod.ELECTRONIC),
                        Known.of(SignatureLevel.QUALIFIED))))
                .dataPublished(DECIDED.plusDays(5))
                .build();
    }

    /**
     * Returns a grant awarded by a vote, large enough to require audited accounts, and an aid under the general rules.
     */
    private static GrantBuilder large() {
        return grant("g-large", SampleActors.CAPAP, LARGE)
                .decision(decision(DECIDED).toBuilder()
                        .deliberation(DeliberationId.of("z-aid"))
                        .build())
                .earmarked(true)
                .accountingYear(BeneficiaryYear.builder()
                        .yearEnd(YEAR_END)
                        .accountsDrawnUp(true)
                        .auditor(true)
                        .approved(YEAR_END.plusMonths(2))
                        .accountsPublished(YEAR_END.plusMonths(3))
                        .handedOver(Known.none())
                        .build())
                .report(new FinancialReport(
                        Known.of(YEAR_END.plusMonths(3)), Known.of(List.of(line(64), line(74))), Known.of(true)))
                .aid(StateAid.builder()
                        .regime(AidRegime.GENERAL)
                        .object(AidObject.OTHER)
                        .aidLetter(DECIDED)
                        .declared(DECIDED)
                        .registered(DECIDED.plusDays(1))
                        .regionAgreement("Convention de 2025")
                        .build());
    }

    private static FinancialReport.Line line(int account) {
        return new FinancialReport.Line(AccountClass.of(account), "Poste " + account, Known.of(MUCH), Known.of(MUCH));
    }

    private static GrantBuilder small(String id, ActorId funder) {
        return grant(id, funder, SMALL).accountingYear(year());
    }

    private static BeneficiaryYear year() {
        return BeneficiaryYear.builder()
                .yearEnd(YEAR_END)
                .otherPublicCash(Known.none())
                .build();
    }

    private static Investment investment() {
        return Investment.builder()
                .owner(SampleActors.CAPAP)
                .decided(DECIDED)
                .own(Amount.euros("25000"))
                .otherPublic(Amount.euros("75000"))
                .eligibleExpense(Amount.euros("100000"))
                .leadField(false)
                .waiver(Known.none())
                .build();
    }

    static Gift aid(String id, AidRegime regime, LocalDate day) {
        return given(
                grant(id, SampleActors.CAPAP, SMALL)
                        .request(Known.none())
                        .decision(decision(day))
                        .aid(StateAid.builder()
                                .regime(regime)
                                .entrusted("Arrêté de 2012")
                                .build()),
                Amount.euros("100"));
    }

    /** Returns a grant of which the journal is complete and has nothing. */
    private static Gift notAwarded(Gift gift) {
        return new Gift(gift.grant(), List.of());
    }

    /** Returns a grant that is not paid a year after its notification. */
    private static Gift unpaid(String id) {
        return Gift.of(small(id, SampleActors.CAPAP).aid(Known.none()).build(), DECIDED + " AWARDED " + LITTLE);
    }

    /** Returns a grant whose request is entered on the grant and on its line. */
    private static Gift onBothSides(String id) {
        LocalDate day = LocalDate.of(2013, 1, 2);
        Gift gift = Gift.of(
                small(id, SampleActors.CAPAP)
                        .aid(Known.none())
                        .resources(List.of(LINE))
                        .build(),
                day + " REQUESTED " + LITTLE);
        List<Movement> both = new ArrayList<>(gift.movements());
        both.add(Movement.of(MovementId.of("zz-both"), LINE, day, MovementKind.REQUESTED, LITTLE));
        return new Gift(gift.grant(), both);
    }

    /** Returns a grant that was requested, awarded, committed and paid. */
    private static Gift given(GrantBuilder made, Amount amount) {
        Grant grant = made.build();
        LocalDate day = grant.decidedOn().value().orElseThrow();
        return Gift.of(
                grant,
                "%1$s REQUESTED %4$s; %2$s AWARDED %4$s; %2$s COMMITTED %4$s; %3$s PAID %4$s"
                        .formatted(day.minusMonths(1), day, day.plusDays(10), amount));
    }
}
