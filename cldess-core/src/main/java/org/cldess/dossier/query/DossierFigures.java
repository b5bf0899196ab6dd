package org.cldess.dossier.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cldess.action.ActionStatus;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.financing.Resource;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Movement;
import org.cldess.ledger.Postings;
import org.cldess.money.Amount;

/**
 * The figures of a dossier in a list of dossiers (<i>{@index "tableau de bord"}</i>). The amounts are of the resources
 * in money and of the grants, as recorded, whatever their days; corrected movements do not count.
 *
 * @param dossier the dossier
 * @param title the title of the contract
 * @param actions the number of actions with each status on the day, sub-actions included; a status that none has is
 *     absent
 * @param planned the resources in money of all plans
 * @param awarded the {@linkplain Postings#netAwards awards}, without what was withdrawn or given back for good
 * @param paid the {@linkplain Postings#netPayments payments}, without what was given back
 */
public record DossierFigures(
        DossierId dossier,
        String title,
        Map<ActionStatus, Integer> actions,
        Amount planned,
        Amount awarded,
        Amount paid) {
    /** Copies the map, in the order of the statuses. */
    public DossierFigures {
        Map<ActionStatus, Integer> copy = new EnumMap<>(ActionStatus.class);
        copy.putAll(actions);
        actions = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return the figures of a dossier}
     *
     * @param dossier the dossier
     * @param day the day for which the status of the actions is asked
     */
    public static DossierFigures of(Dossier dossier, LocalDate day) {
        Map<ActionStatus, Integer> actions = new EnumMap<>(ActionStatus.class);
        dossier.actions().forEach(action -> actions.merge(action.status(day), 1, Integer::sum));
        Postings funding = funding(dossier.journal().movements());
        return new DossierFigures(
                dossier.id(),
                dossier.contract().title(),
                actions,
                Amount.sum(dossier.journal().resources().stream()
                        .map(FundedLine::line)
                        .map(Resource::amount)
                        .toList()),
                funding.netAwards(),
                funding.netPayments());
    }

    private static Postings funding(List<Movement> movements) {
        return Postings.of(movements.stream()
                .filter(movement ->
                        movement.resource().isPresent() || movement.grant().isPresent())
                .toList());
    }

    /** {@return its place in the list: by dossier} */
    public PageKey key() {
        return new PageKey("", dossier, "");
    }
}
