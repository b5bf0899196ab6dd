package org.cldess.accreditation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Credentials} as it was typed or read, not yet checked.
 *
 * @param mentions what lists and registers say of it
 * @param statutes its statutes; none for a body without any
 * @param approvals the approvals that it was granted
 * @param agreements its agreements with the State
 * @param uses the occasions on which it relied on an approval or a status
 * @param accounts its accounts, year by year
 * @param staff its staff, year by year
 */
@NullUnmarked
public record CredentialsDraft(
        Known<List<@NotNull @Valid MentionDraft>> mentions,
        Known<@Valid StatutesDraft> statutes,
        Known<List<@NotNull @Valid ApprovalDraft>> approvals,
        Known<List<@NotNull @Valid StateAgreementDraft>> agreements,
        Known<List<@NotNull @Valid StatusUseDraft>> uses,
        Known<List<@NotNull @Valid AccountsDraft>> accounts,
        Known<List<@NotNull @Valid StaffDraft>> staff) {
    /** Takes a missing fact for one that is not recorded. */
    public CredentialsDraft {
        mentions = Drafts.known(mentions);
        statutes = Drafts.known(statutes);
        approvals = Drafts.known(approvals);
        agreements = Drafts.known(agreements);
        uses = Drafts.known(uses);
        accounts = Drafts.known(accounts);
        staff = Drafts.known(staff);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param credentials the thing
     * @return its draft
     */
    public static CredentialsDraft of(Credentials credentials) {
        return new CredentialsDraft(
                credentials
                        .mentions()
                        .map(list -> list.stream().map(MentionDraft::of).toList()),
                credentials.statutes().map(StatutesDraft::of),
                credentials
                        .approvals()
                        .map(list -> list.stream().map(ApprovalDraft::of).toList()),
                credentials
                        .agreements()
                        .map(list -> list.stream().map(StateAgreementDraft::of).toList()),
                credentials
                        .uses()
                        .map(list -> list.stream().map(StatusUseDraft::of).toList()),
                credentials
                        .accounts()
                        .map(list -> list.stream().map(AccountsDraft::of).toList()),
                credentials
                        .staff()
                        .map(list -> list.stream().map(StaffDraft::of).toList()));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Credentials toCredentials() {
        return new Credentials(
                mentions.map(list -> list.stream().map(MentionDraft::toMention).toList()),
                statutes.map(StatutesDraft::toStatutes),
                approvals.map(
                        list -> list.stream().map(ApprovalDraft::toApproval).toList()),
                agreements.map(list ->
                        list.stream().map(StateAgreementDraft::toStateAgreement).toList()),
                uses.map(list -> list.stream().map(StatusUseDraft::toStatusUse).toList()),
                accounts.map(
                        list -> list.stream().map(AccountsDraft::toAccounts).toList()),
                staff.map(list -> list.stream().map(StaffDraft::toStaff).toList()));
    }

    /**
     * A {@link Mention} as it was typed or read, not yet checked.
     *
     * @param source which list or register
     * @param listed whether the body is in it, or carries its mark
     * @param date the day on which it was read
     */
    public record MentionDraft(
            @NotNull MentionSource source,
            @NotNull Boolean listed,
            @NotNull LocalDate date) {
        /**
         * The draft of a thing that exists.
         *
         * @param mention the thing
         * @return its draft
         */
        public static MentionDraft of(Mention mention) {
            return new MentionDraft(mention.source(), mention.listed(), mention.date());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Mention toMention() {
            return new Mention(source, listed, date);
        }
    }

    /**
     * A {@link Statutes} as it was typed or read, not yet checked.
     *
     * @param date the day from which they hold
     * @param clauses the clauses of the law that they have
     * @param utility the aims of social utility that their purpose declares
     * @param sharesTraded whether its shares are traded on a financial market
     */
    public record StatutesDraft(
            Known<LocalDate> date,
            Known<List<@NotNull StatutoryClause>> clauses,
            Known<List<@NotNull SocialUtility>> utility,
            Known<Boolean> sharesTraded) {
        /** Takes a missing fact for one that is not recorded. */
        public StatutesDraft {
            date = Drafts.known(date);
            clauses = Drafts.known(clauses);
            utility = Drafts.known(utility);
            sharesTraded = Drafts.known(sharesTraded);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param statutes the thing
         * @return its draft
         */
        public static StatutesDraft of(Statutes statutes) {
            return new StatutesDraft(statutes.date(), statutes.clauses(), statutes.utility(), statutes.sharesTraded());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Statutes toStatutes() {
            return new Statutes(date, clauses, utility, sharesTraded);
        }
    }

    /**
     * An {@link Approval} as it was typed or read, not yet checked.
     *
     * @param kind which one
     * @param date its first day
     * @param request whether it was the first or a renewal
     * @param authority who granted it
     */
    public record ApprovalDraft(
            @NotNull ApprovalKind kind,
            @NotNull LocalDate date,
            Known<ApprovalRequest> request,
            Known<@Size(max = 300) String> authority) {
        /** Takes a missing fact for one that is not recorded. */
        public ApprovalDraft {
            request = Drafts.known(request);
            authority = Drafts.known(authority);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param approval the thing
         * @return its draft
         */
        public static ApprovalDraft of(Approval approval) {
            return new ApprovalDraft(approval.kind(), approval.date(), approval.request(), approval.authority());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Approval toApproval() {
            return new Approval(kind, date, request, authority);
        }
    }

    /**
     * A {@link StateAgreement} as it was typed or read, not yet checked.
     *
     * @param from its first day
     * @param until its last day; none if it has no end
     */
    public record StateAgreementDraft(@NotNull LocalDate from, Known<LocalDate> until) {
        /** Takes a missing fact for one that is not recorded. */
        public StateAgreementDraft {
            until = Drafts.known(until);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param stateAgreement the thing
         * @return its draft
         */
        public static StateAgreementDraft of(StateAgreement stateAgreement) {
            return new StateAgreementDraft(stateAgreement.from(), stateAgreement.until());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public StateAgreement toStateAgreement() {
            return new StateAgreement(from, until);
        }
    }

    /**
     * A {@link StatusUse} as it was typed or read, not yet checked.
     *
     * @param status what it relied on
     * @param date the day
     * @param occasion where, such as « candidature à l’appel à projets de 2013 »
     */
    public record StatusUseDraft(
            @NotNull ClaimedStatus status,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 300) String occasion) {
        /**
         * The draft of a thing that exists.
         *
         * @param statusUse the thing
         * @return its draft
         */
        public static StatusUseDraft of(StatusUse statusUse) {
            return new StatusUseDraft(statusUse.status(), statusUse.date(), statusUse.occasion());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public StatusUse toStatusUse() {
            return new StatusUse(status, date, occasion);
        }
    }

    /**
     * An {@link Accounts} as it was typed or read, not yet checked.
     *
     * @param yearEnd the last day of the year
     * @param profit the profit; none for a year without one
     * @param earlierLosses the losses of earlier years that it first makes good, 0 or more
     * @param toReserves what goes to the compulsory reserves, the development fund included
     * @param carriedForward what is carried forward
     * @param toDevelopmentFund what goes to the development fund
     * @param reserves the reserves before the profit is shared out
     * @param capital the capital
     * @param operatingCosts all operating costs
     * @param utilityCosts the operating costs of the activities of social utility
     * @param capitalReturn what capital and loans earned, in percent
     * @param bondRate the mean rate of the bonds of private companies, in percent
     */
    public record AccountsDraft(
            @NotNull LocalDate yearEnd,
            Known<Amount> profit,
            Known<Amount> earlierLosses,
            Known<Amount> toReserves,
            Known<Amount> carriedForward,
            Known<Amount> toDevelopmentFund,
            Known<Amount> reserves,
            Known<Amount> capital,
            Known<Amount> operatingCosts,
            Known<Amount> utilityCosts,
            Known<BigDecimal> capitalReturn,
            Known<BigDecimal> bondRate) {
        /** Takes a missing fact for one that is not recorded. */
        public AccountsDraft {
            profit = Drafts.known(profit);
            earlierLosses = Drafts.known(earlierLosses);
            toReserves = Drafts.known(toReserves);
            carriedForward = Drafts.known(carriedForward);
            toDevelopmentFund = Drafts.known(toDevelopmentFund);
            reserves = Drafts.known(reserves);
            capital = Drafts.known(capital);
            operatingCosts = Drafts.known(operatingCosts);
            utilityCosts = Drafts.known(utilityCosts);
            capitalReturn = Drafts.known(capitalReturn);
            bondRate = Drafts.known(bondRate);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param accounts the thing
         * @return its draft
         */
        public static AccountsDraft of(Accounts accounts) {
            return new AccountsDraft(
                    accounts.yearEnd(),
                    accounts.profit(),
                    accounts.earlierLosses(),
                    accounts.toReserves(),
                    accounts.carriedForward(),
                    accounts.toDevelopmentFund(),
                    accounts.reserves(),
                    accounts.capital(),
                    accounts.operatingCosts(),
                    accounts.utilityCosts(),
                    accounts.capitalReturn(),
                    accounts.bondRate());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Accounts toAccounts() {
            return new Accounts(
                    yearEnd,
                    profit,
                    earlierLosses,
                    toReserves,
                    carriedForward,
                    toDevelopmentFund,
                    reserves,
                    capital,
                    operatingCosts,
                    utilityCosts,
                    capitalReturn,
                    bondRate);
        }
    }

    /**
     * A {@link Staff} as it was typed or read, not yet checked.
     *
     * @param year the year
     * @param employees how many employees
     * @param insertionEmployees how many of them belong to a public of work integration
     * @param fiveBestPaid the mean pay of the five best paid, as a multiple of the minimum wage (SMIC) of the year
     * @param bestPaid the pay of the best paid, as a multiple of the minimum wage of the year
     * @param electedManagers whether its managers are elected
     */
    public record StaffDraft(
            @NotNull Integer year,
            Known<@Min(0) Integer> employees,
            Known<@Min(0) Integer> insertionEmployees,
            Known<BigDecimal> fiveBestPaid,
            Known<BigDecimal> bestPaid,
            Known<Boolean> electedManagers) {
        /** Takes a missing fact for one that is not recorded. */
        public StaffDraft {
            employees = Drafts.known(employees);
            insertionEmployees = Drafts.known(insertionEmployees);
            fiveBestPaid = Drafts.known(fiveBestPaid);
            bestPaid = Drafts.known(bestPaid);
            electedManagers = Drafts.known(electedManagers);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param staff the thing
         * @return its draft
         */
        public static StaffDraft of(Staff staff) {
            return new StaffDraft(
                    staff.year(),
                    staff.employees(),
                    staff.insertionEmployees(),
                    staff.fiveBestPaid(),
                    staff.bestPaid(),
                    staff.electedManagers());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Staff toStaff() {
            return new Staff(year, employees, insertionEmployees, fiveBestPaid, bestPaid, electedManagers);
        }
    }
}
