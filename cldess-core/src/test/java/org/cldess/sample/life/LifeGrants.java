package org.cldess.sample.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.agreement.Agreement;
import org.cldess.aid.AidObject;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationFormat;
import org.cldess.deliberation.PublicationMode;
import org.cldess.financing.AccountClass;
import org.cldess.financing.ExpenseId;
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
import org.cldess.grant.Instalment;
import org.cldess.grant.Investment;
import org.cldess.grant.PassingOn;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/** The grants that pay several lines together, and some with facts of their own. */
final class LifeGrants {
    static final GrantId PAID_TOO_MUCH = GrantId.of("g-triporteur");

    private static final Amount AGREEMENT_ABOVE = Amount.euros("3000.00");

    private final LifeFates fates;
    private final List<Grant> all = new ArrayList<>();
    private final Map<String, List<Authorised>> votes = new TreeMap<>();

    LifeGrants(LifeFates fates) {
        this.fates = fates;
    }

    List<Grant> draw(List<LifePlans.Granted> granted) {
        int number = 0;
        for (LifePlans.Granted one : granted) {
            all.add(grant(one, number++));
        }
        all.add(inKind());
        all.add(asked());
        all.add(refused());
        all.add(paidTooMuch());
        return all;
    }

    /** Returns the yearly deliberations by which the assemblies voted these grants. */
    List<Deliberation> deliberations() {
        List<Deliberation> made = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, List<Authorised>> vote : votes.entrySet()) {
            String[] words = vote.getKey().split("/", -1);
            made.add(LifeContract.vote(
                            vote(ActorId.of(words[0]), Integer.parseInt(words[1]))
                                    .value(),
                            ActorId.of(words[0]),
                            LocalDate.of(Integer.parseInt(words[1]), 3, 20),
                            "Subventions de l’année " + words[1])
                    .authorises(vote.getValue())
                    .publicationMode(PublicationMode.ELECTRONIC)
                    .publicationFormat(FORMATS.get(at++ % FORMATS.size()))
                    .build());
        }
        return made;
    }

    private static final List<PublicationFormat> FORMATS = List.of(PublicationFormat.values());

    private static DeliberationId vote(ActorId funder, int year) {
        return DeliberationId.of("d-subventions-" + funder.value() + "-" + year);
    }

    private GrantDecision decision(GrantId id, ActorId funder, LocalDate day) {
        votes.computeIfAbsent(funder.value() + "/" + day.getYear(), unused -> new ArrayList<>())
                .add(Authorised.of("grant", id.value()));
        return GrantDecision.builder()
                .date(day)
                .deliberation(vote(funder, day.getYear()))
                .delegation(
                        funder.equals(LifeBodies.DEPARTMENT)
                                ? Known.of(DeliberationId.of("d-delegation"))
                                : Known.none())
                .budgetList(false)
                .conditional(false)
                .refusal(Known.none())
                .build();
    }

    private Grant grant(LifePlans.Granted one, int number) {
        GrantId id = GrantId.of(one.id());
        ActorId funder = one.place().funder().orElseThrow();
        int year = one.place().year();
        LifeFates.Given given = fates.give(id, one.place(), one.cents(), number % 6 != 5);
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        Amount amount = Amount.ofCents(one.cents());
        return Grant.builder(id, "Soutien n° " + (1 + number), funder, one.lead())
                .nature(GrantForm.CASH)
                .actions(List.of(one.place().action()))
                .resources(one.lines())
                .application(
                        one.place().isPassedOn()
                                ? Known.of(LifeCalls.application(one.place().action()))
                                : Known.none())
                .begunByBeneficiary(true)
                .returnService(Known.none())
                .request(new GrantRequest(Known.of(given.asked())))
                .decision(decision(id, funder, given.decided()))
                .alsoFromFunder(number == 2 ? Known.of(Amount.euros("500.00")) : Known.none())
                .notified(given.decided().plusDays(4))
                .agreement(agreement(one, given, year))
                .paymentTerms("Moitié à la signature, solde sur bilan")
                .instalments(instalments(given, year, one.cents()))
                .earmarked(number % 3 == 0)
                .accountingYear(accounts(yearEnd))
                .report(report(yearEnd, amount))
                .claims(number == 0 ? claims(one.place(), one.cents()) : List.of())
                .republicanCommitment(given.asked())
                .passedOn(List.of())
                .aid(one.lead().equals(LifeBodies.LAUNDRY) ? Known.of(aid(given)) : Known.none())
                .investment(Known.none())
                .completeUntil(LifeFates.COMPLETE)
                .sharedBy(number == 1 ? Known.of(shares(one.lead(), yearEnd, given)) : Known.none())
                .build();
    }

    private static List<Instalment> instalments(LifeFates.Given given, int year, long cents) {
        long half = cents / 2;
        long quarter = cents / 4;
        return List.of(
                new Instalment(
                        Instalment.Kind.ADVANCE,
                        Known.of(given.decided().plusMonths(3)),
                        Known.of(Amount.ofCents(half))),
                new Instalment(
                        Instalment.Kind.INTERIM,
                        Known.of(LocalDate.of(year + 1, 2, 28)),
                        Known.of(Amount.ofCents(quarter))),
                new Instalment(
                        Instalment.Kind.BALANCE,
                        Known.of(LocalDate.of(year + 1, 3, 1)),
                        Known.of(Amount.ofCents(cents - half - quarter))));
    }

    private static StateAid aid(LifeFates.Given given) {
        return StateAid.builder()
                .regime(AidRegime.GENERAL)
                .object(AidObject.OTHER)
                .aidLetter(given.decided().plusDays(4))
                .declared(given.asked())
                .registered(given.decided().plusDays(10))
                .entrusted(Known.none())
                .regionAgreement("Convention de 2014")
                .build();
    }

    private static BeneficiaryYear accounts(LocalDate yearEnd) {
        return BeneficiaryYear.builder()
                .yearEnd(yearEnd)
                .otherPublicCash(Amount.euros("20000.00"))
                .accountsDrawnUp(true)
                .auditor(false)
                .approved(yearEnd.plusMonths(4))
                .accountsPublished(yearEnd.plusMonths(5))
                .handedOver(yearEnd.plusMonths(5))
                .build();
    }

    private static FinancialReport report(LocalDate yearEnd, Amount amount) {
        return new FinancialReport(
                Known.of(yearEnd.plusMonths(4)),
                Known.of(List.of(
                        new FinancialReport.Line(AccountClass.of(60), "Dépenses", Known.of(amount), Known.of(amount)),
                        new FinancialReport.Line(
                                AccountClass.of(74), "Subvention", Known.of(amount), Known.of(amount)))),
                Known.of(true));
    }

    private static Known<GrantAgreement> agreement(LifePlans.Granted one, LifeFates.Given given, int year) {
        LocalDate signed = given.decided().plusDays(7);
        return Amount.ofCents(one.cents()).compareTo(AGREEMENT_ABOVE) < 0
                ? Known.none()
                : Known.of(GrantAgreement.builder()
                        .signed(signed)
                        .kind(year % 2 == 0 ? GrantAgreement.Kind.MULTI_YEAR : GrantAgreement.Kind.YEARLY)
                        .start(LocalDate.of(year, 1, 1))
                        .end(LocalDate.of(year + 1, 12, 31))
                        .provisions(List.of(GrantClause.values()))
                        .signatures(List.of(
                                signature(one.place().funder().orElseThrow(), signed.minusDays(2)),
                                signature(one.lead(), signed)))
                        .dataPublished(given.decided().plusDays(40))
                        .build());
    }

    private static Agreement.PartnerSignature signature(ActorId actor, LocalDate day) {
        return new Agreement.PartnerSignature(
                actor, Known.of(day), Known.of(new Representative("Lou", "Garnier", Known.of("présidence"))));
    }

    /** Returns the shares of two recipients of one grant. */
    private static List<Grant.BeneficiaryShare> shares(ActorId lead, LocalDate yearEnd, LifeFates.Given given) {
        return List.of(
                new Grant.BeneficiaryShare(lead, new BigDecimal("62.5")),
                new Grant.BeneficiaryShare(
                        ActorId.of("theatre"),
                        new BigDecimal("37.5"),
                        Known.of(Amount.euros("250.00")),
                        Known.of(accounts(yearEnd)),
                        Known.of(given.asked())));
    }

    /** Returns two claims of one day and one for the balance. */
    private static List<PaymentClaim> claims(Sums.Place place, long cents) {
        int year = place.year();
        ExpenseId expense = ExpenseId.of(place.action().value() + "-d0");
        LocalDate first = LocalDate.of(year, 6, 2);
        return List.of(
                new PaymentClaim(
                        first, Known.of(false), List.of(presented("Matières", Optional.of(expense), cents / 4))),
                new PaymentClaim(first, Known.of(false), List.of(presented("Loyers", Optional.empty(), cents / 4))),
                new PaymentClaim(
                        LocalDate.of(year + 1, 1, 15),
                        Known.of(true),
                        List.of(ClaimedExpense.builder("Salaires", Amount.ofCents(cents))
                                .checked(LocalDate.of(year + 1, 1, 29))
                                .eligible(Amount.ofCents(cents / 2))
                                .retained(Amount.ofCents(cents / 2))
                                .cut("Une part était déjà payée.")
                                .build())));
    }

    private static ClaimedExpense presented(String label, Optional<ExpenseId> expense, long cents) {
        return ClaimedExpense.presented(label, expense, Amount.ofCents(cents)).toBuilder()
                .checked(Known.none())
                .build();
    }

    private static GrantBuilder small(String id, String object, ActorId funder, ActorId beneficiary) {
        return Grant.builder(GrantId.of(id), object, funder, beneficiary)
                .sharedBy(Known.none())
                .application(Known.none())
                .begunByBeneficiary(true)
                .returnService(Known.none())
                .alsoFromFunder(Known.none())
                .passedOn(List.of())
                .investment(Known.none())
                .completeUntil(LifeFates.COMPLETE);
    }

    private Grant inKind() {
        GrantId id = GrantId.of("g-salle");
        LocalDate day = LocalDate.of(2020, 10, 1);
        return LifeFields.FOLDER.with(
                small("g-salle", "Prêt d’une salle", LifeBodies.TOWN, LifeBodies.CANTEEN)
                        .nature(GrantForm.IN_KIND)
                        .request(new GrantRequest(Known.of(LocalDate.of(2020, 5, 4))))
                        .decision(decision(id, LifeBodies.TOWN, day))
                        .notified(day.plusDays(2))
                        .republicanCommitment(Known.none())
                        .build(),
                17);
    }

    /** Returns a request for a bakery oven with the facts of State aid, of which nothing came. */
    private Grant asked() {
        return small("g-four", "Un four", LifeBodies.REGION, LifeBodies.LAUNDRY)
                .nature(GrantForm.CASH)
                .request(new GrantRequest(Known.of(LocalDate.of(2021, 3, 1))))
                .decision(Known.none())
                .aid(StateAid.builder()
                        .regime(AidRegime.SGEI)
                        .object(AidObject.PREMISES)
                        .aidLetter(LocalDate.of(2021, 3, 15))
                        .declared(LocalDate.of(2021, 3, 10))
                        .registered(Known.none())
                        .entrusted("Mandat de 2020")
                        .regionAgreement("Convention de 2018")
                        .build())
                .investment(Investment.builder()
                        .owner(LifeBodies.LAUNDRY)
                        .decided(LocalDate.of(2021, 2, 1))
                        .own(Amount.euros("8000.00"))
                        .otherPublic(Amount.euros("4000.00"))
                        .privateMoney(Amount.euros("2000.00"))
                        .eligibleExpense(Amount.euros("20000.00"))
                        .leadField(false)
                        .waiver("Dérogation du préfet")
                        .build())
                .passedOn(
                        List.of(new PassingOn("Le four du village", Known.of(Amount.euros("300.00")), Known.of(true))))
                .build();
    }

    /** Returns a grant of which more was paid than awarded, which is an error. */
    private Grant paidTooMuch() {
        LocalDate day = LocalDate.of(2018, 4, 12);
        return small(PAID_TOO_MUCH.value(), "Un triporteur", LifeBodies.DEPARTMENT, LifeBodies.HOUSING)
                .nature(GrantForm.CASH)
                .request(new GrantRequest(Known.of(LocalDate.of(2018, 1, 15))))
                .decision(decision(PAID_TOO_MUCH, LifeBodies.DEPARTMENT, day))
                .notified(day.plusDays(3))
                .paymentTerms("À la livraison")
                .earmarked(false)
                .accountingYear(accounts(LocalDate.of(2018, 12, 31)))
                .republicanCommitment(LocalDate.of(2018, 1, 15))
                .aid(Known.none())
                .build();
    }

    private Grant refused() {
        LocalDate day = LocalDate.of(2018, 5, 3);
        return small("g-refus", "Une fête", LifeBodies.FUND, LifeBodies.CANTEEN)
                .returnService("Un stand à la fête")
                .nature(GrantForm.CASH)
                .request(new GrantRequest(Known.of(LocalDate.of(2018, 2, 2))))
                .decision(GrantDecision.builder()
                        .date(day)
                        .deliberation(Known.none())
                        .delegation(Known.none())
                        .budgetList(false)
                        .conditional(false)
                        .refusal("Le fonds est épuisé.")
                        .build())
                .notified(day.plusDays(3))
                .build();
    }
}
