package org.cldess.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.accreditation.Accounts;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.ApprovalRequest;
import org.cldess.accreditation.ClaimedStatus;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.CredentialsBuilder;
import org.cldess.accreditation.Mention;
import org.cldess.accreditation.MentionSource;
import org.cldess.accreditation.SocialUtility;
import org.cldess.accreditation.Staff;
import org.cldess.accreditation.StateAgreement;
import org.cldess.accreditation.StatusUse;
import org.cldess.accreditation.Statutes;
import org.cldess.accreditation.StatutoryClause;
import org.cldess.actor.DatedLegalForm;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * Credentials of companies of the social economy. Each has only one reason to belong, so that removing one fact changes
 * the outcome.
 */
final class DecidingCompanies {
    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    static final List<DatedLegalForm> FORM = List.of(new DatedLegalForm(LegalForm.parse("5710"), Known.notRecorded()));

    private DecidingCompanies() {}

    /** Returns a company that qualifies by its statutes alone. */
    static Credentials statutory() {
        return unregistered()
                .statutes(new Statutes(
                        Known.of(LONG_AGO),
                        Known.of(false),
                        Known.of(List.of(StatutoryClause.values())),
                        Known.of(List.of(SocialUtility.SUSTAINABLE_DEVELOPMENT)),
                        Known.of(SocialUtility.COHESION),
                        Known.of(false)))
                .approvals(List.of())
                .build();
    }

    /** Returns a company that qualifies by the register alone, with an agreement that has ended. */
    static Credentials registered() {
        return Credentials.builder()
                .mentions(List.of(Mention.listed(MentionSource.COMPANY_REGISTER, LONG_AGO)))
                .statutes(Known.none())
                .agreements(List.of(new StateAgreement(LONG_AGO, Known.of(LocalDate.of(2019, 12, 31)))))
                .uses(List.of(use(ClaimedStatus.SIAE, 2020)))
                .build();
    }

    /** Returns a cooperative that qualifies by a list alone. */
    static Credentials listedCooperative() {
        return unregistered().statutes(Known.none()).approvals(List.of()).build();
    }

    /**
     * Returns a company that states that it is a cooperative but does not qualify by its statutes, which lack a clause.
     */
    static Credentials noCooperative() {
        return Credentials.builder()
                .mentions(List.of(Mention.notListed(MentionSource.COMPANY_REGISTER, LONG_AGO)))
                .statutes(new Statutes(
                        Known.of(LONG_AGO),
                        Known.of(false),
                        Known.of(List.of(StatutoryClause.PURPOSE)),
                        Known.of(List.of(SocialUtility.COHESION)),
                        Known.none(),
                        Known.of(false)))
                .approvals(List.of())
                .accounts(List.of(accounts(2019)))
                .build();
    }

    /** Returns a company that qualifies by its approvals alone, one for each year. */
    static Credentials approved(ApprovalKind kind, Integer... years) {
        return unregistered()
                .statutes(Known.none())
                .approvals(Stream.of(years)
                        .map(year -> new Approval(
                                kind,
                                LocalDate.of(year, kind == ApprovalKind.ESUS ? 8 : 2, 1),
                                Known.of(ApprovalRequest.RENEWAL),
                                Known.of("préfet des Alpes-Maritimes")))
                        .toList())
                .uses(Stream.of(2015, 2026)
                        .map(year -> use(ClaimedStatus.SOLIDARITY_APPROVAL, year))
                        .toList())
                .staff(List.of(staff(2010, 6), staff(2013, 4), staff(2022, 6)))
                .build();
    }

    private static StatusUse use(ClaimedStatus status, int year) {
        return new StatusUse(status, LocalDate.of(year, 5, 15), "candidature à l’appel à projets");
    }

    private static CredentialsBuilder unregistered() {
        return Credentials.builder()
                .mentions(List.of(
                        new Mention(MentionSource.COMPANY_REGISTER, false, LONG_AGO),
                        Mention.listed(MentionSource.CRESS, LONG_AGO)))
                .accounts(Stream.of(2018, 2019, 2020)
                        .map(DecidingCompanies::accounts)
                        .toList());
    }

    /** Returns accounts with a profit that was not allocated, and little spent on social utility. */
    private static Accounts accounts(int year) {
        return Accounts.builder(LocalDate.of(year, 12, 31))
                .profit(Amount.euros("1000"))
                .earlierLosses(Known.none())
                .toReserves(Known.none())
                .carriedForward(Known.none())
                .toDevelopmentFund(Known.none())
                .reserves(Known.none())
                .capital(Amount.euros("1000"))
                .operatingCosts(Amount.euros("1000"))
                .utilityCosts(Amount.euros("100"))
                .capitalReturn(BigDecimal.TEN)
                .bondRate(BigDecimal.ONE)
                .build();
    }

    /**
     * Returns staff with few people in integration and with elected managers. The pay is under the cap of the former
     * approval if the mean is at most 5.
     */
    private static Staff staff(int year, int mean) {
        return new Staff(
                year,
                Known.of(40),
                Known.of(4),
                Known.of(BigDecimal.valueOf(mean)),
                Known.of(BigDecimal.valueOf(mean)),
                Known.of(true));
    }
}
