package org.cldess.act;

import java.util.List;
import java.util.function.Function;
import org.cldess.consistency.Unchecked;
import org.cldess.dossier.Dossier;
import org.cldess.money.Amount;
import org.cldess.rulebook.MissingFact;
import org.cldess.validation.Answer;

/**
 * Finds what must be recorded before acts, one after the other. The acts are asked on the dossier; then again with the
 * days and amounts that they lacked, which are supposed, as long as they ask for more.
 */
final class BeforeActs {
    /** Two amounts. A fact that is asked for with each of them is asked for whatever the amount is. */
    private static final Amount SMALL = Amount.ofCents(1);

    private static final Amount LARGE = Amount.euros("1000000000");

    private final Dossier dossier;
    private final Conditions conditions;
    private final List<Function<? super Acts, Answer<Dossier>>> acts;

    BeforeActs(Dossier dossier, Conditions conditions, List<Function<? super Acts, Answer<Dossier>>> acts) {
        this.dossier = dossier;
        this.conditions = conditions;
        this.acts = acts;
    }

    List<MissingFact> missing() {
        AskedFacts asked = asked(dossier);
        boolean isMore = true;
        while (isMore && !asked.places().isEmpty()) {
            isMore = asked.addCommon(supposing(asked, SMALL), supposing(asked, LARGE));
        }
        return asked.list();
    }

    private AskedFacts supposing(AskedFacts lacking, Amount amount) {
        return Unchecked.changing(() -> asked(Supposed.in(dossier, lacking.places(), lacking.day(), amount)));
    }

    /** Asks the acts until one cannot be made. */
    private AskedFacts asked(Dossier before) {
        AskedFacts asked = new AskedFacts(dossier);
        Dossier last = before;
        for (Function<? super Acts, Answer<Dossier>> act : acts) {
            Dossier after = act.apply(Acts.following(last, conditions.asking(asked)))
                    .value()
                    .orElse(last);
            if (after.equals(last)) {
                break;
            }
            last = after;
        }
        return asked;
    }
}
