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
 * A small dossier of the contract around Grasse, signed on 18 February 2013. Every fact that a rule needs is recorded,
 * and no rule is breached. The amounts, votes, persons and most dates are invented.
 */
public final class SampleDossiers {
    /** The day of the view: 30 June 2014. */
    public static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    /** The day on which both parties signed: 18 February 2013. */
    public static final LocalDate SIGNED = LocalDate.of(2013, 2, 18);

    /** Holds the immutable dossier, which is created on first use and shared. */
    private static final class Made {
        static final Dossier GRASSE = make();
    }

    private SampleDossiers() {}

    /**
     * Returns the dossier with all its parts.
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
                .movements(SampleActions.movements())
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
     * Returns the same dossier before the first signature of the contract.
     *
     * @return the dossier with a signed charter and with its deliberations
     */
    public static Dossier unsigned() {
        return withContract(contract -> contract.signatures(java.util.List.of()));
    }

    /**
     * Returns the dossier with a changed contract.
     *
     * @param change the change to the contract
     * @return a changed copy
     */
    public static Dossier withContract(UnaryOperator<ContractBuilder> change) {
        Dossier dossier = grasse();
        return dossier.toBuilder()
                .contract(change.apply(dossier.contract().toBuilder()).build())
                .build();
    }
}
