package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.ContactFile;
import org.cldess.contract.ContractBuilder;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.known.Known;

/**
 * A small dossier of the contract around Grasse, signed on 18 February 2013. Every fact that a rule asks is recorded, and no rule is
 * breached; amounts, votes, persons and most dates are invented.
 */
public final class SampleDossiers {
    /** The day from which it is looked at: 30 June 2014. */
    public static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    /** The day on which both parties signed: 18 February 2013. */
    public static final LocalDate SIGNED = LocalDate.of(2013, 2, 18);

    /** Nobody can change it: it is made when it is first asked for, and given to all. */
    private static final class Made {
        static final Dossier GRASSE = make();
    }

    private SampleDossiers() {}

    /**
     * The dossier with all its parts.
     *
     * @return the dossier, the same each time
     */
    public static Dossier grasse() {
        return Made.GRASSE;
    }

    private static Dossier make() {
        return Dossier.builder(DossierId.of("grasse-2012"), SampleContract.signed())
                .asOf(DAY)
                .note(
                        "Données d’exemple : les montants, les votes, les personnes et la plupart des dates sont inventés.")
                .charter(SampleCharter.signed())
                .deliberations(SampleContract.deliberations())
                .actors(SampleActors.all())
                .indicators(SampleActions.indicators())
                .actions(SampleActions.all())
                .meetings(SampleEncounters.meetings())
                .exchanges(SampleEncounters.exchanges())
                .contactFile(ContactFile.builder()
                        .controller(SampleActors.CAPAP)
                        .start(LocalDate.of(2012, 2, 1))
                        .declaration("1234567 v 0")
                        .exemption(Known.none())
                        .recorded(Known.none())
                        .breaches(List.of())
                        .build())
                .build();
    }

    /**
     * The same dossier before anybody signed the contract.
     *
     * @return the dossier, whose charter is signed and whose deliberations are taken
     */
    public static Dossier unsigned() {
        return withContract(contract -> contract.signatures(java.util.List.of()));
    }

    /**
     * The dossier with another contract.
     *
     * @param change what is different in the contract
     * @return a changed copy
     */
    public static Dossier withContract(UnaryOperator<ContractBuilder> change) {
        Dossier dossier = grasse();
        return dossier.toBuilder()
                .contract(change.apply(dossier.contract().toBuilder()).build())
                .build();
    }
}
