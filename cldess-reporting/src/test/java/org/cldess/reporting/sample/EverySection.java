package org.cldess.reporting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;

/** The living dossier with additions, so that every section of every report appears. */
public final class EverySection {
    /** The day of the reports. */
    public static final LocalDate DAY = SmallDossier.DAY;

    private static final List<String> ADDITIONS =
            List.of("every-section.json", "every-paper.json", "every-encounter.json", "every-call.json");

    private EverySection() {}

    /** Returns the dossier. */
    public static Dossier dossier() {
        return Changes.dossier(LivingDossier.dossier(), ADDITIONS);
    }

    /** Returns the dossier with the changes of another resource. */
    public static Dossier with(String resource) {
        return Changes.dossier(
                LivingDossier.dossier(),
                Stream.concat(ADDITIONS.stream(), Stream.of(resource)).toList());
    }

    /** Returns the dossier under a kind of contract that requires neither a charter nor the social economy. */
    public static Dossier ofAnotherKind() {
        Dossier dossier = dossier();
        ContractKind kind = ContractKind.of("cls", "contrat local de santé", "local health contract")
                .carriedBy(PartyRole.CARRIER)
                .party(PartyRole.REGION)
                .level(ObjectiveLevel.GLOBAL)
                .level(ObjectiveLevel.OPERATIONAL)
                .withoutCharter();
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .kind(kind)
                        .charterVersion(Known.none())
                        .build())
                .charter(Known.none())
                .build();
    }
}
