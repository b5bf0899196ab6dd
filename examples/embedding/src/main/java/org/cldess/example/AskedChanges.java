package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.act.Acts;
import org.cldess.actor.ActorId;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/** A change is asked, and granted or refused with every reason. */
public final class AskedChanges {
    private AskedChanges() {}

    /**
     * Runs the example: the contract of Grasse is signed anew.
     *
     * @param file the dossier file of Grasse
     * @param out where it prints
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = unsigned(DossierFile.read(file).orElseThrow());
        ActorId capap = ActorId.of("capap");
        ActorId region = ActorId.of("region");
        DeliberationId deliberation = DeliberationId.of("d-capap-signature");
        LocalDate day = LocalDate.of(2013, 2, 18);

        // @readme:begin
        Answer<Dossier> answer = Acts.of(dossier).sign(capap, day, deliberation);
        answer.ifGranted(granted ->
                        out.println("signed: " + granted.contract().signatures().size()))
                .ifRefused(reasons -> reasons.forEach(reason -> out.println(reason.message(Locale.ENGLISH))));
        Dossier signed = answer.orElseThrow(); // throws the reasons, all of them
        // @readme:end

        Acts.of(signed).sign(capap, day, deliberation).ifRefused(reasons -> show(reasons, out));
        Acts.of(signed).sign(ActorId.of("departement"), day, deliberation).ifRefused(reasons -> show(reasons, out));
        try {
            LocalDate early = LocalDate.of(2013, 2, 10);
            Acts.of(dossier)
                    .sign(region, early, DeliberationId.of("d-region-signature"))
                    .flatMap(begun -> Acts.of(begun).sign(capap, early, deliberation))
                    .orElseThrow();
        } catch (Violations reasons) {
            show(reasons, out);
        }
    }

    /** The contract before it is signed, with the day of the vote of one of its two parties, which was never published. */
    private static Dossier unsigned(Dossier dossier) {
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder().signatures(List.of()).build())
                .deliberations(dossier.deliberations().stream()
                        .map(AskedChanges::dated)
                        .toList())
                .build();
    }

    private static Deliberation dated(Deliberation deliberation) {
        return deliberation.id().equals(DeliberationId.of("d-capap-signature"))
                ? deliberation.toBuilder().date(LocalDate.of(2013, 2, 14)).build()
                : deliberation;
    }

    private static void show(Violations reasons, PrintStream out) {
        reasons.forEach(reason -> out.println(reason.code() + ": " + reason.message(Locale.ENGLISH)));
    }
}
