package org.cldess.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A grant with its movements (<i>{@index "compte de la subvention"}</i>): those on the grant itself, and those on the
 * lines of financing plans that record it.
 *
 * @param grant the grant
 * @param lines its lines in money, with its movements split over them; empty if no plan records it
 * @param movements the movements that count, in the order of their days, each with its whole amount
 */
public record GrantAccount(Grant grant, List<FundedLine> lines, List<Movement> movements) implements Postings {
    /** Copies the lists. */
    public GrantAccount {
        lines = List.copyOf(lines);
        movements = List.copyOf(movements);
    }

    /**
     * {@return this account, of the same grant with more facts}
     *
     * @param changed the grant
     */
    public GrantAccount with(Grant changed) {
        return new GrantAccount(changed, lines, movements);
    }

    /** {@return whether the absence of a movement means that there was none} */
    public boolean isComplete() {
        return grant.completeUntil().isRecorded();
    }

    /** {@return the requested amount; not applicable if nothing was requested} */
    public Known<Amount> requested() {
        if (has(MovementKind.REQUESTED)) {
            return Known.of(sum(MovementKind.REQUESTED));
        }
        return grant.request().isNone() || isComplete() ? Known.none() : Known.notRecorded();
    }

    /**
     * Returns the awarded amount (<i>{@index "montant attribué"}</i>).
     *
     * @return the awards, without what was withdrawn or given back for good; not applicable if the grant was refused or
     *     is undecided, or if its movements are complete until the day of the decision and none is an award; not
     *     recorded if there is a decision, and it is not recorded how it ends
     */
    public Known<Amount> awarded() {
        if (has(MovementKind.AWARDED)) {
            return Known.of(netAwards());
        }
        boolean isComplete =
                grant.decidedOn().value().map(recordedUntil()::includes).orElse(isComplete());
        return grant.decision().isNone() || isRefused() || isComplete ? Known.none() : Known.notRecorded();
    }

    private boolean isRefused() {
        return has(MovementKind.REFUSED)
                || grant.decision().flatMap(GrantDecision::refusal).value().isPresent();
    }

    /**
     * Returns the part of the awarded amount that one recipient has. A grant of which no sharing is recorded has one
     * recipient.
     *
     * @param recipient the recipient
     * @return its part; not applicable if the grant is not for it; otherwise as {@link #awarded}
     */
    public Known<Amount> awardedTo(ActorId recipient) {
        if (!grant.recipients().contains(recipient)) {
            return Known.none();
        }
        return grant.sharedBy().isRecorded()
                ? awarded().flatMap(grant::split).map(parts -> parts.getOrDefault(recipient, Amount.ZERO))
                : awarded();
    }

    /**
     * Returns the amount that the decisions awarded (<i>{@index "montant de la décision"}</i>), as letters and
     * agreements state it.
     *
     * @return the awards, whatever was withdrawn or given back since; not applicable or not recorded as {@link
     *     #awarded}
     */
    public Known<Amount> decided() {
        return has(MovementKind.AWARDED) ? Known.of(sum(MovementKind.AWARDED)) : awarded();
    }

    /**
     * {@return the awards, without what was withdrawn or given back for good on or before a day; zero if more was}
     *
     * @param day the day
     */
    public Amount awardedBy(LocalDate day) {
        return sum(MovementKind.AWARDED).minus(until(day).lost()).max(Amount.ZERO);
    }

    /** {@return the amount that the funder committed in its accounts; not applicable if it committed none} */
    public Known<Amount> committed() {
        if (has(MovementKind.COMMITTED)) {
            return Known.of(sum(MovementKind.COMMITTED));
        }
        return isComplete() ? Known.none() : Known.notRecorded();
    }

    /** {@return the day until which all its movements are in the journal} */
    public RecordedUntil recordedUntil() {
        return RecordedUntil.of(grant.completeUntil());
    }

    /**
     * {@return the paid amount, without what was given back; not recorded if the grant has no movement at all, and not
     * applicable to a grant in kind}
     */
    public Known<Amount> paid() {
        if (grant.isInKind()) {
            return Known.none();
        }
        return movements.isEmpty() && !isComplete() ? Known.notRecorded() : Known.of(netPayments());
    }

    /**
     * Returns the amount paid on or before a day, without what was given back by then.
     *
     * @param day the day
     * @return the amount; not recorded if no payment is recorded, and the movements are not complete until that day;
     *     not applicable to a grant in kind
     */
    public Known<Amount> paidBy(LocalDate day) {
        if (grant.isInKind()) {
            return Known.none();
        }
        return has(MovementKind.PAID) || recordedUntil().includes(day)
                ? Known.of(until(day).netPayments())
                : Known.notRecorded();
    }

    /**
     * Returns the amount still to be paid (<i>{@index "reste à payer"}</i>).
     *
     * @return the awarded amount minus the paid amount, zero if more was paid; not applicable if nothing was awarded
     */
    public Known<Amount> stillToPay() {
        return stillToPay(paid());
    }

    /**
     * Returns the amount still to be paid on a day.
     *
     * @param day the day
     * @return the awarded amount minus {@link #paidBy}, zero if more was paid; not applicable if nothing was awarded
     */
    public Known<Amount> stillToPayOn(LocalDate day) {
        return stillToPay(paidBy(day));
    }

    private Known<Amount> stillToPay(Known<Amount> paid) {
        return awarded().flatMap(all -> paid.map(part -> all.minus(part).max(Amount.ZERO)));
    }

    /**
     * Returns the amount to be given back (<i>{@index "reste à reverser"}</i>).
     *
     * @return what was paid above the award, because a part of it was withdrawn; not recorded if either is unknown
     */
    public Known<Amount> stillToRecover() {
        return paid().flatMap(part -> awarded()
                .<Known<Amount>>fold(
                        all -> Known.of(part.minus(all).max(Amount.ZERO)), () -> Known.of(part), Known::notRecorded));
    }

    /**
     * Returns the figures of the grant in the financing plans: those of its lines or, if no plan records it, those of
     * an award beyond every plan. A grant in kind is no money, and has none.
     *
     * @return the figures
     */
    public Funding funding() {
        if (grant.isInKind()) {
            return Funding.NONE;
        }
        return lines.isEmpty()
                ? FundedLine.outsidePlans(this)
                : Funding.sum(lines.stream().map(FundedLine::funding));
    }

    /**
     * Checks whether a financial report is outstanding (<i>{@index "compte rendu attendu"}</i>).
     *
     * @return true if the grant is awarded and earmarked, and has no report; not recorded if this cannot be decided
     */
    public Known<Boolean> awaitsReport() {
        if (awarded().isNone()
                || grant.earmarked().is(false)
                || grant.report().value().isPresent()) {
            return Known.of(false);
        }
        boolean isTold = awarded().isRecorded()
                && grant.earmarked().isRecorded()
                && grant.report().isRecorded();
        return isTold ? Known.of(grant.earmarked().is(true)) : Known.notRecorded();
    }

    /**
     * Returns the outstanding deadlines, past or future (<i>{@index échéances}</i>): the open instalments on their due
     * days or, without any, the statutory payment deadline; and that of the financial report. Payments pay the
     * instalments in their order.
     *
     * @return the deadlines, by date, including missed ones
     */
    public List<GrantDue> deadlines() {
        return GrantDue.of(this);
    }

    /**
     * Returns the next deadline.
     *
     * @param day the reference day
     * @return the first deadline on or after that day
     */
    public Optional<GrantDue> nextDeadline(LocalDate day) {
        return deadlines().stream().filter(due -> !due.date().isBefore(day)).findFirst();
    }

    /** {@return the status} */
    public GrantStatus status() {
        Optional<Amount> awarded = awarded().value();
        if (awarded.isEmpty()) {
            if (grant.decision().value().isEmpty()) {
                return GrantStatus.ASKED;
            }
            return isRefused() ? GrantStatus.REFUSED : GrantStatus.DECIDED;
        }
        Amount paid = paid().value().orElse(Amount.ZERO);
        if (awarded.get().isZero()) {
            return GrantStatus.WITHDRAWN;
        }
        if (paid.isZero()) {
            return GrantStatus.AWARDED;
        }
        return paid.compareTo(awarded.get()) < 0 ? GrantStatus.PARTLY_PAID : GrantStatus.PAID;
    }

    @Override
    public String toString() {
        return "Account of " + grant;
    }
}
