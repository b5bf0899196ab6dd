package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.act.Acts;
import org.cldess.actor.ActorId;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.grant.GrantId;
import org.cldess.money.Amount;
import org.cldess.persistence.DossierFile;
import org.cldess.rulebook.MissingFact;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/** Requests a change, which is granted, or refused with all reasons, and asks what is missing before two others. */
public final class AskedChanges {
    private AskedChanges() {}

    /**
     * Runs the example: the contract of Grasse is signed anew, and a payment of an award of its call is prepared.
     *
     * @param file the dossier file of Grasse
     * @param out where to print
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
            LocalDate early = LocalDate.of(2013, 1, 28); // the vote was on 25 January and published on 31 January
            Acts.of(dossier)
                    .sign(region, early, DeliberationId.of("d-region-signature"))
                    .flatMap(begun -> Acts.of(begun).sign(capap, early, deliberation))
                    .orElseThrow();
        } catch (Violations reasons) {
            show(reasons, out);
        }

        CallId call = CallId.of("appel-2013");
        ApplicationId bicycles = ApplicationId.of("velos-enfants");
        GrantId grant = GrantId.of("velos-enfants"); // the award makes it
        LocalDate autumn = LocalDate.of(2013, 10, 1);
        // @readme:begin
        List<MissingFact> missing = Acts.of(dossier)
                .missingFor(
                        acts -> acts.call(call).award(bicycles), acts -> acts.pay(grant, autumn, Amount.euros("2000")));
        missing.forEach(fact -> out.println(fact.say(Locale.ENGLISH)));
        // @readme:end
    }

    /** The contract before it is signed. Its assemblies have already voted on it. */
    private static Dossier unsigned(Dossier dossier) {
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder().signatures(List.of()).build())
                .build();
    }

    private static void show(Violations reasons, PrintStream out) {
        reasons.forEach(reason -> out.println(reason.code() + ": " + reason.message(Locale.ENGLISH)));
    }
}
