package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.charter.CharterSignature;
import org.cldess.dossier.Dossier;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;

/** The key figures of a contract, each defined once for all reports. */
public final class KeyFigureValues {
    private static final int SHARE_DECIMALS = 20;

    private KeyFigureValues() {}

    /** Returns committed ÷ planned; empty if nothing is planned. */
    public static Optional<BigDecimal> commitmentRate(Funding funding) {
        return share(funding.committed(), funding.planned());
    }

    /**
     * Returns parts that do not overlap: paid, committed and not paid, awarded and not committed, planned and not
     * awarded. What was committed beyond the award, or is no longer awarded, is in none of them.
     *
     * <p>They are sums over the lines, because the surplus of one line does not make up for what another line lacks.
     */
    public static List<BigDecimal> parts(List<FundedLine> resources) {
        return resources.stream()
                .map(resource -> parts(resource.funding()))
                .reduce(parts(Funding.NONE), KeyFigureValues::sum);
    }

    private static List<BigDecimal> sum(List<BigDecimal> some, List<BigDecimal> others) {
        return IntStream.range(0, some.size())
                .mapToObj(part -> some.get(part).add(others.get(part)))
                .toList();
    }

    /** Returns the parts of one line. */
    static List<BigDecimal> parts(Funding funding) {
        Amount committed =
                funding.committed().compareTo(funding.awarded()) <= 0 ? funding.committed() : funding.awarded();
        return List.of(
                funding.paid().toBigDecimal(),
                difference(committed, funding.paid()),
                difference(funding.awarded(), committed),
                difference(funding.planned(), funding.awarded()));
    }

    private static BigDecimal difference(Amount whole, Amount part) {
        return whole.minus(part).toBigDecimal().max(BigDecimal.ZERO);
    }

    /** Returns the sum of the figures of some resources. */
    public static Funding funding(List<FundedLine> resources) {
        return Funding.sum(resources.stream().map(FundedLine::funding));
    }

    /** Returns what was paid for some resources after a day, less what was given back after it. */
    public static Amount paidAfter(LocalDate day, List<FundedLine> resources) {
        List<FundedLine> former =
                resources.stream().map(line -> line.until(day)).toList();
        return funding(resources).paid().minus(funding(former).paid());
    }

    /** Returns the number of actors that have signed the version of the charter in force on a day. */
    public static int signatories(Dossier dossier, LocalDate day) {
        return (int) dossier.charter().value().stream()
                .flatMap(charter -> charter.versionInForce(day).stream()
                        .flatMap(version -> charter.signatures(version.id(), day).stream()))
                .map(CharterSignature::actor)
                .distinct()
                .count();
    }

    /**
     * Returns a part divided by a whole; empty if the whole is zero. It has more decimals than are ever shown, and the
     * rest is cut off, so that rounding it for display is the only rounding.
     */
    public static Optional<BigDecimal> share(Amount part, Amount whole) {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(part.toBigDecimal().divide(whole.toBigDecimal(), SHARE_DECIMALS, RoundingMode.DOWN));
    }
}
