package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.ess.EssReason;
import org.cldess.ess.EssStatus;
import org.cldess.identity.LegalForm;
import org.cldess.identity.NafCode;
import org.cldess.identity.Siren;
import org.cldess.identity.VatNumber;
import org.cldess.persistence.DossierFile;

/** Which actors belong to the social economy on a day, which are inclusive, and why. */
public final class WhoIsWho {
    private WhoIsWho() {}

    /**
     * Runs the example.
     *
     * @param file the dossier file
     * @param out where to print
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        // @readme:begin
        ActorId workshop = ActorId.of("mimosa");
        LocalDate law = LocalDate.of(2014, 8, 2); // the law on the social economy is in force
        for (LocalDate day : List.of(law.minusDays(1), law)) {
            EssStatus status = dossier.essStatus(workshop, day);
            out.println(day + " " + status.say(Locale.ENGLISH));
        }
        for (EssReason reason : dossier.essStatus(workshop, law).ess().reasons()) {
            out.println(reason.effect().say(Locale.ENGLISH) + ": " + reason.say(Locale.ENGLISH));
        }
        // @readme:end
        EssStatus company = dossier.essStatus(ActorId.of("amandier"), law);
        out.println(
                company.say(Locale.ENGLISH) + ", for want of " + company.ess().missing());

        out.println(LegalForm.parse("57.10").say(Locale.FRENCH) + ": "
                + LegalForm.parse("5710").verdict().say(Locale.ENGLISH));
        out.println(new VatNumber(Siren.parse("402 654 479")));
        out.println(NafCode.parse("8899b").label().orElseThrow());
    }
}
