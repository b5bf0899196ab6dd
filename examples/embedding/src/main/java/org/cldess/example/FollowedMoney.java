package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.cldess.act.Acts;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.budget.Budget;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.persistence.DossierFile;

/** One payment, one invoice and one status, in one line each; and the resulting totals. */
public final class FollowedMoney {
    private FollowedMoney() {}

    /**
     * Runs the example on the database of initiatives of Grasse, for which the Région still owes its share of 2014.
     *
     * @param file the dossier file of Grasse
     * @param out where to print
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        ResourceId share = ResourceId.of("bdis-region-2014");
        ExpenseId service = ExpenseId.of("bdis-62-2014");
        LocalDate day = LocalDate.of(2014, 7, 15);

        // @readme:begin
        Dossier next = Acts.of(dossier)
                .pay(share, day, Amount.euros("3750.00"))
                .flatMap(paid -> Acts.of(paid).invoice(service, day, Amount.euros("3750.00"), "F-2014-118"))
                .flatMap(spent -> Acts.of(spent).follow(ActionId.of("bdis"), FollowUp.inProgress(day, 70)))
                .orElseThrow();

        Funding funding = Budget.of(next.seenOn(day)).of(ActionId.of("bdis")).funding();
        out.println("still to be funded: " + funding.toFund() + ", still to be received: " + funding.toReceive());
        Acts.of(next)
                .pay(share, day, Amount.euros("0.01"))
                .ifRefused(reasons -> reasons.forEach(reason -> out.println(reason.message(Locale.ENGLISH))));
        // @readme:end
    }
}
