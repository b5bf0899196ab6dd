package org.cldess.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;

/**
 * The planned, worked and validated hours of social clauses (<i>{@index "bilan des heures d’insertion"}</i>). An
 * unrecorded number is missing, not zero.
 *
 * @param planned the planned hours; empty if none are recorded
 * @param worked the worked hours; empty if none are recorded
 * @param validated the validated hours; empty if none are worked, or if none of these have a recorded validation
 * @param workedShare the worked hours of the lots with planned hours over these planned hours, to four decimals; empty
 *     if no hours are planned
 * @param validatedShare the validated hours over the worked hours whose validation is recorded, to four decimals; empty
 *     if there are none
 * @param unvalidated the worked hours on which the facilitator has not decided; empty if it is recorded of none of them
 *     whether it has
 */
public record HoursBalance(
        Optional<BigDecimal> planned,
        Optional<BigDecimal> worked,
        Optional<BigDecimal> validated,
        Optional<BigDecimal> workedShare,
        Optional<BigDecimal> validatedShare,
        Optional<BigDecimal> unvalidated) {
    private static final int DECIMALS = 4;

    /**
     * Computes the balance of some lots.
     *
     * @param lots the lots, as seen on a day
     * @return their hours together
     */
    public static HoursBalance of(Collection<Lot> lots) {
        List<Lot> planning =
                lots.stream().filter(lot -> isAboveZero(lot.plannedHours())).toList();
        List<ClauseHours> hours =
                lots.stream().flatMap(lot -> lot.hours().stream()).toList();
        return of(
                sum(lots.stream().flatMap(lot -> lot.plannedHours().value().stream())),
                hours,
                share(
                        sum(worked(planning.stream().flatMap(lot -> lot.hours().stream())))
                                .orElse(BigDecimal.ZERO),
                        sum(planning.stream().flatMap(lot -> lot.plannedHours().value().stream()))));
    }

    /**
     * Computes what each structure worked, for all lots together. No hours are planned for a structure.
     *
     * @param lots the lots, as seen on a day
     * @return the hours by structure, in the order of the lots
     */
    public static Map<Known<ActorId>, HoursBalance> byStructure(Collection<Lot> lots) {
        Map<Known<ActorId>, List<ClauseHours>> hours = new LinkedHashMap<>();
        lots.stream()
                .flatMap(lot -> lot.hours().stream())
                .forEach(one -> hours.merge(
                        one.structure(),
                        List.of(one),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        Map<Known<ActorId>, HoursBalance> balances = new LinkedHashMap<>();
        hours.forEach((structure, worked) -> balances.put(structure, of(Optional.empty(), worked, Optional.empty())));
        return balances;
    }

    private static HoursBalance of(
            Optional<BigDecimal> planned, List<ClauseHours> hours, Optional<BigDecimal> workedShare) {
        List<ClauseHours> decided =
                hours.stream().filter(one -> one.validated().isRecorded()).toList();
        Optional<BigDecimal> validated = decided.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(decided.stream().flatMap(one -> one.validated().value().stream()))
                        .orElse(BigDecimal.ZERO));
        return new HoursBalance(
                planned,
                sum(worked(hours.stream())),
                validated,
                workedShare,
                validated.flatMap(part -> share(part, sum(worked(decided.stream())))),
                hours.stream().anyMatch(one -> one.validatedOn().isRecorded())
                        ? sum(worked(hours.stream()
                                        .filter(one -> one.validatedOn().isNone())))
                                .or(() -> Optional.of(BigDecimal.ZERO))
                        : Optional.empty());
    }

    private static boolean isAboveZero(Known<BigDecimal> hours) {
        return hours.value().filter(value -> value.signum() > 0).isPresent();
    }

    private static Stream<BigDecimal> worked(Stream<ClauseHours> hours) {
        return hours.map(ClauseHours::worked);
    }

    private static Optional<BigDecimal> sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> share(BigDecimal part, Optional<BigDecimal> whole) {
        return whole.filter(all -> all.signum() > 0).map(all -> part.divide(all, DECIMALS, RoundingMode.HALF_UP));
    }

    /** {@return whether there are neither planned nor worked hours} */
    public boolean isEmpty() {
        return planned.isEmpty() && worked.isEmpty();
    }
}
