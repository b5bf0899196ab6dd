package org.cldess.act;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.grant.Instalment;
import org.cldess.money.Amount;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The act by which a funder pays a part of a grant. */
final class GrantPaying {
    private static final String PATH = Dossier_.GRANTS.toString();

    private GrantPaying() {}

    static Answer<Dossier> pay(
            Dossier dossier, Conditions conditions, GrantId id, Instalment.Kind kind, LocalDate day, Amount amount) {
        Act act = new Act(PATH, dossier, conditions);
        Optional<Grant> found = dossier.findGrant(id);
        if (found.isEmpty()) {
            act.refuse("pay.unknown", id.value());
            return act.refused();
        }
        Grant grant = found.get();
        act.refuseIf(amount.isNegative() || amount.isZero(), "pay.nothing", amount);
        act.refuseFar(day);
        ActBasis basis = ActBasis.of(PATH + "/" + dossier.grants().indexOf(grant))
                .and(grant.decision()
                        .flatMap(GrantDecision::deliberation)
                        .value()
                        .flatMap(dossier::findDeliberation)
                        .map(act::pointer));
        return act.outcome(
                Gate.GRANT_PAYMENT, Optional.of(day), () -> dossier.with(grant.paid(kind, day, amount)), basis);
    }
}
