package org.cldess.example;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cldess.act.ActSeries;
import org.cldess.act.Acts;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.MovementId;
import org.cldess.money.Amount;
import org.cldess.persistence.DossierFile;
import org.cldess.validation.Answer;

/** Facts that were entered wrongly, several at once, and how each is corrected without losing what was said. */
public final class MendedFacts {
    private static final ResourceId SHARE = ResourceId.of("bdis-region-2014");
    private static final ActionId DATABASE = ActionId.of("bdis");

    private MendedFacts() {}

    /**
     * Runs the example.
     *
     * @param file a copy of the dossier file of Grasse, which is changed
     * @param out where to print
     * @throws IOException if the file cannot be written
     */
    public static void run(Path file, PrintStream out) throws IOException {
        LocalDate entered = LocalDate.of(2014, 7, 15);
        LocalDate found = LocalDate.of(2014, 7, 20);

        List<Function<Acts, Answer<Dossier>>> rows = List.of(
                acts -> acts.pay(SHARE, entered, Amount.euros("1857.00")),
                acts -> acts.pay(SHARE, entered, Amount.euros("500.00")),
                acts -> acts.pay(SHARE, entered, Amount.euros("9000.00")),
                acts -> acts.follow(DATABASE, FollowUp.done(entered)));
        DossierFile.change(file, it -> {
                    ActSeries series = Acts.of(it).each(rows);
                    series.refusals()
                            .forEach((row, reasons) ->
                                    reasons.forEach(reason -> out.println(row + ": " + reason.code())));
                    return Answer.granted(series.dossier());
                })
                .orElseThrow();

        MovementId swapped = MovementId.of("bdis-region-2014-paid");
        MovementId neverPaid = MovementId.of("bdis-region-2014-paid-2");
        FollowUp right = new FollowUp(
                found,
                ActionStatus.IN_PROGRESS,
                Known.of(70),
                Known.of("« Terminée » avait été notée sur la mauvaise action."),
                Known.none());
        Dossier mended = DossierFile.change(
                        file,
                        it -> Acts.of(it)
                                .correct(swapped, found, Amount.euros("1875.00"), "chiffres inversés")
                                .flatMap(next -> Acts.of(next).cancel(neverPaid, found, "jamais reçu"))
                                .flatMap(next -> Acts.of(next).correctStatus(DATABASE, right)))
                .orElseThrow();

        for (LocalDate day : List.of(found.minusDays(1), found)) {
            Dossier seen = mended.seenOn(day);
            out.println(day + ": "
                    + seen.journal().find(SHARE).orElseThrow().funding().paid() + " paid, "
                    + seen.findAction(DATABASE).orElseThrow().status());
        }
    }
}
