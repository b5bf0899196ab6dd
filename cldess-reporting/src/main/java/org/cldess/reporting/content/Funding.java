package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.Resource;
import org.cldess.money.Amount;

/**
 * How far a set of resources in money has come: each amount but the first holds the next one, as {@link Resource#reached} tells.
 *
 * @param planned what the plans expect
 * @param asked what was asked of the funders, or more
 * @param awarded what they awarded, or more
 * @param committed what they committed, or more
 * @param paid what they paid
 */
public record Funding(Amount planned, Amount asked, Amount awarded, Amount committed, Amount paid) {
    public static final Funding NONE = new Funding(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO);

    /** What became of one resource. */
    public static Funding of(Resource resource) {
        return new Funding(
                resource.amount(),
                resource.reached(FundingStatus.ASKED),
                resource.reached(FundingStatus.AWARDED),
                resource.reached(FundingStatus.COMMITTED),
                resource.reached(FundingStatus.PAID));
    }

    /** Both together. */
    public Funding plus(Funding other) {
        return new Funding(
                planned.plus(other.planned),
                asked.plus(other.asked),
                awarded.plus(other.awarded),
                committed.plus(other.committed),
                paid.plus(other.paid));
    }

    /** Committed ÷ planned; nothing where nothing is planned. */
    public Optional<BigDecimal> commitmentRate() {
        return Figures.share(committed.toBigDecimal(), planned.toBigDecimal());
    }

    /** Parts that do not overlap: paid, committed and not paid, awarded and not committed, planned and not awarded. */
    public List<BigDecimal> parts() {
        return List.of(
                paid.toBigDecimal(),
                difference(committed, paid),
                difference(awarded, committed),
                difference(planned, awarded));
    }

    private static BigDecimal difference(Amount whole, Amount part) {
        return larger(whole.minus(part), Amount.ZERO).toBigDecimal();
    }

    private static Amount larger(Amount one, Amount other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
